package org.circula.web.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.circula.advise.change.Change;
import org.circula.advise.change.ChangeSet;
import org.circula.advise.change.NearestChanges;
import org.circula.explain.AskedQuestionShown.Because;
import org.circula.explain.Explainer;
import org.circula.law.RuleBases;
import org.circula.time.Span;
import org.circula.web.advice.AdviceDocument.ChangeShown;
import org.circula.web.advice.AdviceDocument.ChangesShown;
import org.circula.web.advice.AdviceDocument.SetShown;

/** What would turn a verdict, in words. */
final class ChangesShownInWords {

    private final RuleBases law;
    private final Explainer explainer;

    ChangesShownInWords(RuleBases law, Explainer explainer) {
        this.law = law;
        this.explainer = explainer;
    }

    ChangesShown shown(NearestChanges found) {
        List<SetShown> sets = found.sets().stream().map(this::shown).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(law.pathway(found.pathway()).map(explainer::says).orElse(found.pathway()) + ".");
        if (found.noneExists()) {
            sentences.add(explainer.say("change.none", Map.of()));
        }
        if (!found.looksAtAllSets()) {
            sentences.add(explainer.say("change.not-all", Map.of()));
        }
        found.notLookedAt()
                .forEach(provision -> sentences.add(explainer.say(
                        "change.not-looked-at",
                        Map.of(
                                "says",
                                TripWords.unfinished(because(provision, found).text())))));
        return new ChangesShown(
                found.pathway(),
                found.jurisdiction(),
                found.statusKind(),
                found.state(),
                found.answer().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                sets,
                found.looksAtAllSets(),
                found.inTheWay().stream().map(id -> because(id, found)).toList(),
                sentences);
    }

    private Because because(String provision, NearestChanges found) {
        return explainer.because(found.jurisdiction(), provision, found.asOf());
    }

    private SetShown shown(ChangeSet set) {
        List<String> sentences = set.changes().stream()
                .map(change -> explainer.change(
                        change.kind().name(), change.what(), change.place(), change.days(), change.amount()))
                .toList();
        return new SetShown(
                set.changes().stream().map(ChangesShownInWords::shown).toList(), explainer.changesTogether(sentences));
    }

    private static ChangeShown shown(Change change) {
        return new ChangeShown(
                change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                change.what(),
                change.place(),
                change.days().map(Span::firstDay),
                change.days().flatMap(Span::end),
                change.amount(),
                change.unit(),
                change.serves());
    }
}
