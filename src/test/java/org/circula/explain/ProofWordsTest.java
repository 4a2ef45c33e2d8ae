package org.circula.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.law.AskedDay;
import org.circula.law.BurdenOfProof;
import org.circula.law.Grade;
import org.circula.law.Territories;
import org.circula.law.Words.AnswerType;
import org.circula.law.Words.AnswerWord;
import org.circula.measure.LifeView;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.person.Stay;
import org.circula.time.Span;
import org.junit.jupiter.api.Test;

class ProofWordsTest {

    private static final LocalDate LEFT = LocalDate.of(2008, 8, 30);
    private static final LocalDate BACK = LocalDate.of(2014, 6, 12);
    private static final Wording WORDING = Wording.of(Catalogue.english(), Examples.LAW, Translations.none());

    @Test
    void theDayOfTheOnlyDepartureIsNamed() {
        assertThat(say(word("es.means", AskedDay.Of.DEPARTURE, null), Optional.of(life("ES"))))
                .contains("the day on which you left (30 August 2008)");
        assertThat(say(word("es.means", AskedDay.Of.LOSS, null), Optional.of(life("ES"))))
                .contains("would otherwise have been lost; you left on 30 August 2008");
    }

    @Test
    void noDayIsNamedWhereNoneIsKnown() {
        AnswerWord asked = word("es.means", AskedDay.Of.DEPARTURE, null);
        assertThat(say(asked, Optional.empty())).doesNotContain("2008");
        assertThat(say(asked, Optional.of(life("FR")))).doesNotContain("2008");
        assertThat(say(asked, Optional.of(view(Life.unknown())))).doesNotContain("2008");
        assertThat(say(word("means", AskedDay.Of.DEPARTURE, null), Optional.of(life("ES"))))
                .as("a word of all names no State")
                .doesNotContain("2008");
    }

    @Test
    void noneOfSeveralDeparturesIsNamed() {
        Life twice = Life.unknown()
                .withStays(
                        Known.all(List.of(
                                in("ES", Span.of(LocalDate.of(1970, 1, 1), LEFT)),
                                in("AT", Span.of(LEFT, BACK)),
                                in("ES", Span.of(BACK, LocalDate.of(2015, 1, 1))),
                                in("AT", Span.runningFrom(LocalDate.of(2015, 1, 1))))),
                        List.of());
        assertThat(say(word("es.means", AskedDay.Of.DEPARTURE, null), Optional.of(view(twice))))
                .doesNotContain("20");
    }

    @Test
    void theDayOfAnEventIsNamed() {
        AnswerWord asked = word("es.means", AskedDay.Of.EVENT, "departure");
        assertThat(say(asked, Optional.empty())).contains("the day of this: ").doesNotContain("2008");
        Life life = Life.unknown().withEvents(Known.all(List.of(event())));
        assertThat(say(asked, Optional.of(view(life)))).contains("30 August 2008");
    }

    @Test
    void itIsSaidWhoMustProveIt() {
        assertThat(say(word("es.means", AskedDay.Of.LOSS, null), Optional.empty()))
                .contains("doubt falls on you");
    }

    private static String say(AnswerWord word, Optional<LifeView> life) {
        return String.join(" ", new ProofWords(WORDING, life).about(word));
    }

    private static AnswerWord word(String id, AskedDay.Of of, String event) {
        return new AnswerWord(
                id,
                AnswerType.YES_NO,
                "Do you have means?",
                Optional.empty(),
                true,
                Optional.of(new AskedDay(of, Optional.ofNullable(event), List.of(Examples.ARTICLE_9), Grade.TEXT)),
                Optional.of(new BurdenOfProof(BurdenOfProof.On.PERSON, List.of(Examples.ARTICLE_9), Grade.TEXT)),
                Examples.NOWHERE);
    }

    private static LifeView life(String state) {
        return view(Life.unknown()
                .withStays(
                        Known.all(List.of(
                                in(state, Span.of(LocalDate.of(1970, 1, 1), LEFT)),
                                in("AT", Span.of(LEFT, BACK)),
                                in(state, Span.runningFrom(BACK)))),
                        List.of()));
    }

    private static LifeView view(Life life) {
        return new LifeView(life, new Territories(Examples.LAW.words().territories()), LocalDate.of(2017, 3, 23));
    }

    private static LifeEvent event() {
        return new LifeEvent("departure", Optional.of(LEFT), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Stay in(String country, Span days) {
        return new Stay(new Stay.In(country), days, Optional.empty(), Optional.empty());
    }
}
