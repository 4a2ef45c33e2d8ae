package org.circula.explain.lawbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.circula.explain.lawbook.RuleBaseDocument.ChangeDocument;
import org.circula.explain.lawbook.RuleBaseDocument.DayOfChange;
import org.circula.law.DatedBy;
import org.circula.law.RuleBase;
import org.circula.law.survey.Change;
import org.circula.law.survey.Changes;

/** Makes documents of what changed in a rule base. */
final class ChangeDocuments {

    private final ValueDocuments values;

    ChangeDocuments(ValueDocuments values) {
        this.values = values;
    }

    /** All that changed, by day, the earliest first. */
    List<DayOfChange> of(RuleBase base) {
        Map<LocalDate, List<ChangeDocument>> byDay = new TreeMap<>();
        for (Change change : Changes.of(base)) {
            byDay.computeIfAbsent(change.on(), day -> new ArrayList<>()).add(document(base, change));
        }
        return byDay.entrySet().stream()
                .map(entry -> new DayOfChange(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private ChangeDocument document(RuleBase base, Change change) {
        return new ChangeDocument(
                change.what().word(),
                ProvisionDocuments.word(change.subject()),
                change.id(),
                change.says(),
                change.datedBy() == DatedBy.AS_OF
                        ? Optional.empty()
                        : Optional.of(change.datedBy().word()),
                change.grade().name(),
                values.citations(base.jurisdiction(), change.sources(), change.grade(), Optional.empty()));
    }
}
