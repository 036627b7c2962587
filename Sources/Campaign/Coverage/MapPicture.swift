internal import CRsvg

/// An SVG as the PNG that mail programs show.
package enum MapPicture {
  /// Draws it by librsvg.
  ///
  /// Takes about a tenth of a second for a map of the state, on the thread of the caller.
  ///
  /// - Throws: `MapPictureError` with what librsvg or cairo says.
  package static func png(of svg: String, width: Int, height: Int) throws(MapPictureError)
    -> [UInt8]
  {
    let text = Array(svg.utf8)
    var problem: UnsafeMutablePointer<GError>?
    let handle = unsafe text.withUnsafeBufferPointer { octets in
      unsafe rsvg_handle_new_from_data(octets.baseAddress, UInt(octets.count), &problem)
    }
    defer { if let problem = unsafe problem { unsafe g_error_free(problem) } }
    guard let handle = unsafe handle else {
      throw MapPictureError(words: unsafe words(of: problem))
    }
    defer { unsafe hub_unref_handle(handle) }
    // Maps are drawn on white: without an alpha channel they are a third smaller.
    guard
      let surface = unsafe cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, Int32(clamping: width), Int32(clamping: height)),
      unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      let canvas = unsafe cairo_create(surface)
    else { throw MapPictureError(words: "no picture of \(width) by \(height)") }
    defer {
      unsafe cairo_destroy(canvas)
      unsafe cairo_surface_destroy(surface)
    }
    unsafe cairo_set_source_rgb(canvas, 1, 1, 1)
    unsafe cairo_paint(canvas)
    var place = RsvgRectangle(x: 0, y: 0, width: Double(width), height: Double(height))
    guard unsafe rsvg_handle_render_document(handle, canvas, &place, &problem) != 0 else {
      throw MapPictureError(words: unsafe words(of: problem))
    }
    guard let array = unsafe g_byte_array_new() else {
      throw MapPictureError(words: "no memory for the picture")
    }
    defer { _ = unsafe g_byte_array_free(array, 1) }
    let status = unsafe cairo_surface_write_to_png_stream(
      surface, hub_append_octets, UnsafeMutableRawPointer(array))
    guard status == CAIRO_STATUS_SUCCESS, let data = unsafe hub_octets(array) else {
      throw MapPictureError(words: "cairo could not write the picture (\(status.rawValue))")
    }
    return unsafe Array(UnsafeBufferPointer(start: data, count: Int(hub_octet_count(array))))
  }

  private static func words(of problem: UnsafeMutablePointer<GError>?) -> String {
    guard let problem = unsafe problem, let message = unsafe hub_error_words(problem) else {
      return "librsvg could not read the map"
    }
    return unsafe String(cString: message)
  }
}

/// Why a map could not be drawn.
package struct MapPictureError: Error, Hashable, CustomStringConvertible {
  package var words: String
  package var description: String { "the map could not be drawn: \(words)" }
}
