import Testing

@testable import NewsComparing

@Suite struct StoryFinderTests {
  private func places(_ inputs: [StoryInput]) -> [String: StoryPlace] {
    Dictionary(uniqueKeysWithValues: zip(inputs.map(\.id), StoryFinder().stories(of: inputs).places))
  }

  private func stories(_ inputs: [StoryInput]) -> Set<Set<String>> {
    Set(Dictionary(grouping: places(inputs)) { $0.value.story }.values.map { Set($0.map(\.key)) })
  }

  private let expected: Set<Set<String>> = [
    ["dam0", "dam1", "dam2", "inquiry"], ["festival0", "festival1"], ["match0", "match1"],
  ]

  @Test func affairsAreToldApart() {
    #expect(stories(StoryTexts.all) == expected)
  }

  @Test func aFollowUpMonthsLaterIsAnotherEpisodeOfTheStory() {
    let places = places(StoryTexts.all)
    #expect(places["inquiry"]?.story == places["dam0"]?.story)
    #expect(places["inquiry"]?.episode != places["dam0"]?.episode)
    #expect(places["dam0"]?.episode.hasPrefix(places["dam0"]!.story + ".") == true)
  }

  @Test func theOrderOfTheArticlesDoesNotMatter() {
    let straight = places(StoryTexts.all)
    for turn in 1..<StoryTexts.all.count {
      #expect(places(Array(StoryTexts.all[turn...] + StoryTexts.all[..<turn])) == straight)
    }
    #expect(places(StoryTexts.all.reversed()) == straight)
  }

  @Test func storiesAreNumberedByTheirFirstArticles() {
    let places = places(StoryTexts.all)
    #expect(places["dam0"]?.story == "s1" && places["festival0"]?.story == "s2" && places["match0"]?.story == "s3")
    #expect(places["dam0"]?.episode == "s1.1")
  }

  @Test func aRoundUpGluesNothing() {
    let digest = StoryTexts.input("digest", StoryTexts.digest, "2024-05-02")
    #expect(stories(StoryTexts.all + [digest]) == expected.union([["digest"]]))
  }

  @Test func anUndatedArticleIsPlacedByItsText() {
    let undated = StoryTexts.input("undated", StoryTexts.damInquiry + "\n" + StoryTexts.dam[2], nil)
    let other = StoryTexts.input("other", "وصف قصير لطقس غائم في الجزر الشرقية مع رياح خفيفة.", nil)
    let places = places(StoryTexts.all + [undated, other])
    #expect(places["undated"]?.story == places["dam0"]?.story)
    #expect(Set(places.values.map(\.story)).count == 4)
  }

  @Test func copiedTextIsOneEpisode() {
    let copy = StoryTexts.input("copy", StoryTexts.dam[0], "2024-05-04")
    let places = places(StoryTexts.all + [copy])
    #expect(places["copy"]?.episode == places["dam0"]?.episode)
  }

  @Test func nothingGivesNothing() {
    #expect(StoryFinder().stories(of: []).places.isEmpty)
    #expect(stories([StoryTexts.input("a", "", nil), StoryTexts.input("b", "…", "2024-01-01")]).count == 2)
  }
}
