package org.circula.explain.lawbook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.circula.explain.lawbook.FactsDocument.AnswerDocument;
import org.circula.explain.lawbook.FactsDocument.AskedDayDocument;
import org.circula.explain.lawbook.FactsDocument.DoubtDocument;
import org.circula.explain.lawbook.FactsDocument.EventDocument;
import org.circula.explain.lawbook.FactsDocument.MembershipDocument;
import org.circula.explain.lawbook.FactsDocument.TerritoryDocument;
import org.circula.explain.lawbook.FactsDocument.WordDocument;
import org.circula.law.RuleBases;
import org.circula.law.Words;

/** Makes a document of the words that a life may use. */
final class FactsDocuments {

    private FactsDocuments() {}

    static FactsDocument of(RuleBases law) {
        Words words = law.words();
        Map<String, String> statuses = new TreeMap<>();
        law.bases().values().forEach(base -> base.statuses().forEach((id, status) -> statuses.put(id, status.says())));
        return new FactsDocument(
                words.answers().values().stream()
                        .sorted(Comparator.comparing(Words.AnswerWord::id))
                        .map(answer -> answer(answer, new ValueDocuments(law)))
                        .toList(),
                words.events().values().stream()
                        .sorted(Comparator.comparing(Words.EventWord::id))
                        .map(event -> new EventDocument(event.id(), event.says(), event.question()))
                        .toList(),
                listed(statuses),
                listed(words.reasons()),
                listed(words.occupations()),
                listed(words.branches()),
                words.territories().values().stream()
                        .sorted(Comparator.comparing(Words.Territory::id))
                        .map(FactsDocuments::territory)
                        .toList());
    }

    private static AnswerDocument answer(Words.AnswerWord answer, ValueDocuments values) {
        String jurisdiction = answer.id().split("\\.", 2)[0];
        return new AnswerDocument(
                answer.id(),
                ProvisionDocuments.word(answer.type()),
                answer.question(),
                answer.why(),
                answer.onDay()
                        .map(day -> new AskedDayDocument(
                                day.of().word(),
                                day.event(),
                                values.citations(jurisdiction, day.sources(), day.grade(), Optional.empty()))),
                answer.doubt()
                        .map(doubt -> new DoubtDocument(
                                doubt.fallsOn().word(),
                                values.citations(jurisdiction, doubt.sources(), doubt.grade(), Optional.empty()))));
    }

    private static List<WordDocument> listed(Map<String, String> words) {
        return new TreeMap<>(words)
                .entrySet().stream()
                        .map(word -> new WordDocument(word.getKey(), word.getValue()))
                        .toList();
    }

    private static TerritoryDocument territory(Words.Territory territory) {
        Map<String, List<MembershipDocument>> members = new TreeMap<>();
        territory
                .members()
                .forEach((country, memberships) -> members.put(
                        country,
                        memberships.stream()
                                .map(membership -> new MembershipDocument(membership.from(), membership.until()))
                                .toList()));
        return new TerritoryDocument(territory.id(), territory.says(), members);
    }
}
