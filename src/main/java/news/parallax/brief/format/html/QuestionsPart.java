package news.parallax.brief.format.html;

import java.util.List;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.Question;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.Part;

/// What the coverage asks or answers, and what nobody answers.
record QuestionsPart(BriefView view, Ids ids, StatementHtml statements) {
  private static final int SHOWN = 5;

  void write(HtmlWriter html) {
    Brief brief = view.brief();
    if (brief.questions().isEmpty() && brief.openQuestions().isEmpty()) {
      Sections.writeEmpty(html, ids, Part.QUESTIONS);
      return;
    }
    Sections.open(html, ids, Part.QUESTIONS);
    if (!brief.questions().isEmpty()) {
      Sections.fold(html, brief.questions(), SHOWN, "plain", question -> write(html, question));
    }
    open(html, brief.openQuestions());
    html.close();
  }

  private void write(HtmlWriter html, Question question) {
    html.open("li", "class", "question");
    html.open("h3").text(question.question());
    if (question.asked()) {
      html.text(" ").element("span", "asked by the coverage", "class", "tag");
    }
    html.close();
    question.answers().forEach(answer -> statements.write(html, "p", answer));
    html.close();
  }

  private static void open(HtmlWriter html, List<String> questions) {
    if (questions.isEmpty()) {
      return;
    }
    html.open("h3").text("Nobody answers").close();
    html.open("ul", "class", "open");
    questions.forEach(question -> html.element("li", question));
    html.close();
  }
}
