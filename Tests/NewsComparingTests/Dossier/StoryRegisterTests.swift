import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct StoryRegisterTests {
  /// The invented articles of the tests of stories, read as having nothing but their days.
  private var articles: [ReadArticle] {
    let texts: [(String, String, String)] = [
      ("inquiry", StoryTexts.damInquiry, "2024-10-11"), ("festival0", StoryTexts.festival[0], "2024-05-01"),
      ("dam1", StoryTexts.dam[1], "2024-05-02"), ("festival1", StoryTexts.festival[1], "2024-05-02"),
      ("dam0", StoryTexts.dam[0], "2024-05-03"),
    ]
    return texts.map { id, text, day in
      ReadArticle(
        article: Article(id: id, text: text, published: day), reading: Reading(id: id, sha256: "", published: day))
    }
  }

  @Test func theWeightiestStoryComesFirst() {
    let stories = DossierBuilder().dossier(of: articles).stories
    #expect(stories.map(\.id) == ["s2", "s1"])
    #expect(stories.map(\.articles) == [["dam1", "dam0", "inquiry"], ["festival0", "festival1"]])
    #expect(stories[0].from == "2024-05-02" && stories[0].to == "2024-10-11")
  }

  @Test func theBasisAreWordsOfTheArticles() {
    for story in DossierBuilder().dossier(of: articles).stories {
      #expect(story.basis.count >= 4)
      #expect(Set(story.basis).count == story.basis.count)
      for evidence in story.basis {
        let text = Array(articles.first { $0.article.id == evidence.article }!.article.text.unicodeScalars)
        #expect(String(String.UnicodeScalarView(text[evidence.range.offsets])) == evidence.range.text)
        #expect(story.articles.contains(evidence.article))
      }
    }
  }

  @Test func theOrderOfTheArticlesDoesNotMatter() {
    let stories = DossierBuilder().dossier(of: articles).stories
    #expect(DossierBuilder().dossier(of: articles.reversed()).stories == stories)
  }

  @Test func noArticlesGiveNoStories() {
    #expect(DossierBuilder().dossier(of: []).stories.isEmpty)
  }
}
