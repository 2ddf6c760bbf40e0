import NewsRecords
import Testing

@Suite struct SHA256Tests {
  /// The examples of FIPS 180-4 (NIST, "SHA-256 examples"), and lengths around the padding's edges.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func vectors(message: String, digest: String) {
    #expect(SHA256.hexadecimal(of: message.utf8) == digest)
  }

  @Test func aMillionTimesA() {
    let digest = SHA256.hexadecimal(of: repeatElement(UInt8(ascii: "a"), count: 1_000_000))
    #expect(digest == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func lengthsAtTheEdgeOfABlockDiffer() {
    let digests = (54...66).map { SHA256.hexadecimal(of: repeatElement(UInt8(0), count: $0)) }
    #expect(Set(digests).count == digests.count)
    #expect(digests.allSatisfy { $0.utf8.count == 64 })
  }
}
