import Testing

/// The worker as a process, between real servers. One test after another: they share two cores,
/// and some count seconds.
@Suite("Real servers", .serialized)
enum RealServers {}
