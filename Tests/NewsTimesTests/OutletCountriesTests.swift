import NewsTimes
import Testing

@Suite struct OutletCountriesTests {
  private let countries = OutletCountries()

  @Test(arguments: [
    (Optional("الأهرام"), String?.none, Optional("EG")), ("هسبريس", nil, "MA"),
    (nil, "https://www.ahram.org.eg/News/1", "EG"),
    (nil, "http://arabic.cnn.com/world", "AE"), (nil, "https://edition.cnn.com/", "US"), ("صدى الوادي", nil, nil),
    (nil, nil, nil),
    (nil, "not a url", nil), ("صدى الوادي", "https://aa.com.tr/ar", "TR"),
  ])
  func country(outlet: String?, url: String?, expected: String?) {
    #expect(countries.country(outlet: outlet, url: url) == expected)
  }
}
