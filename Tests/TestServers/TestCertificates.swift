import Foundation

/// A certificate authority made for one test, and a certificate of its for `localhost` and
/// 127.0.0.1, as PEM files.
package struct TestCertificates: Sendable {
  /// The authority's certificate, which a client is told to trust.
  package let authority: String
  package let certificate: String
  package let key: String
  private let request: String
  private let authorityKey: String
  private let extensions: String

  /// Makes both with the `openssl` command, in `directory`.
  ///
  /// - Throws: `ServerFailure.notInstalled` or `.command`, or Foundation's error on writing.
  package init(in directory: TemporaryDirectory) throws {
    let openssl = try Program("openssl", package: "openssl")
    authority = directory.path("ca.pem")
    certificate = directory.path("server.pem")
    key = directory.path("server.key")
    authorityKey = directory.path("ca.key")
    request = directory.path("server.csr")
    let newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    try openssl.run(
      ["req", "-x509", "-days", "2", "-subj", "/CN=Test authority"]
        + ["-addext", "keyUsage=critical,keyCertSign,cRLSign"]
        + newKey + ["-keyout", authorityKey, "-out", authority])
    try openssl.run(
      ["req", "-new", "-subj", "/CN=localhost"] + newKey + ["-keyout", key, "-out", request])
    extensions = try directory.write(
      """
      subjectAltName=DNS:localhost,IP:127.0.0.1
      basicConstraints=CA:FALSE
      extendedKeyUsage=serverAuth

      """, to: "server.ext")
    try issue(days: 2)
  }

  /// Issues the server's certificate anew, for so many days from now; a negative number of days makes
  /// one that has expired. Servers see it when they start again.
  package func issue(days: Int) throws {
    try Program("openssl", package: "openssl").run(
      [
        "x509", "-req", "-days", "\(days)", "-in", request, "-CA", authority, "-CAkey",
        authorityKey,
      ]
        + ["-CAcreateserial", "-extfile", extensions, "-out", certificate])
  }
}
