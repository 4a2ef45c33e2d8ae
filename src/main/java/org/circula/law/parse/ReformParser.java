package org.circula.law.parse;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Reform;
import org.circula.law.Reform.Stage;
import org.circula.law.yaml.YamlNode;

/** Reads {@code reform.yaml}: what is proposed, by whom, how far it has come and from which day it is taken to hold. */
public final class ReformParser {

    private static final Map<String, Stage> STAGES = Scalars.words(Stage.class, Stage::word);

    private ReformParser() {}

    /** The reform of this name, or empty where the file has faults. */
    public static Optional<Reform> reform(String id, YamlNode root, Scope scope) {
        return Fields.open(root, "reform.yaml", scope).flatMap(fields -> {
            Optional<String> says =
                    fields.neededText("says", "Say in one English sentence what the reform would change.");
            Optional<String> by = fields.neededText("by", "Say who proposes it.");
            Optional<Stage> stage = fields.needed("stage", "Write stage: proposed, withdrawn or suggested.")
                    .flatMap(node -> Scalars.word(node, "stage of a reform", STAGES, scope));
            Optional<LocalDate> seen = fields.needed(
                            "seen", "Give the last day on which the stage was seen: seen: \"2026-06-23\".")
                    .flatMap(day -> Scalars.date(day, scope));
            Optional<LocalDate> from = fields.needed(
                            "from", "Give the day from which the reform is taken to hold: from: \"2027-01-01\".")
                    .flatMap(day -> Scalars.date(day, scope));
            Optional<String> note = fields.text("note");
            fields.close();
            boolean complete =
                    says.isPresent() && by.isPresent() && stage.isPresent() && seen.isPresent() && from.isPresent();
            return complete
                    ? Optional.of(new Reform(id, says.get(), by.get(), stage.get(), seen.get(), from.get(), note))
                    : Optional.empty();
        });
    }
}
