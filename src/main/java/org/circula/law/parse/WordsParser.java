package org.circula.law.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.circula.law.AskedDay;
import org.circula.law.BurdenOfProof;
import org.circula.law.WordKind;
import org.circula.law.Words;
import org.circula.law.Words.AnswerType;
import org.circula.law.Words.AnswerWord;
import org.circula.law.Words.EventWord;
import org.circula.law.Words.Principle;
import org.circula.law.Words.Series;
import org.circula.law.Words.Territory;
import org.circula.law.yaml.YamlNode;

/** Gathers the words of all {@code facts.yaml}, {@code principles.yaml}, {@code territories.yaml} and {@code series.yaml}. */
public final class WordsParser {

    private static final Map<String, AnswerType> TYPES = Scalars.words(AnswerType.class);

    private final Map<String, Principle> principles = new LinkedHashMap<>();
    private final Map<String, AnswerWord> answers = new LinkedHashMap<>();
    private final Map<String, EventWord> events = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final Map<String, String> occupations = new LinkedHashMap<>();
    private final Map<String, String> branches = new LinkedHashMap<>();
    private final Map<String, Territory> territories = new LinkedHashMap<>();
    private final Map<String, Series> series = new LinkedHashMap<>();

    /** All words gathered so far. */
    public Words words() {
        return new Words(principles, answers, events, reasons, occupations, branches, territories, series);
    }

    /** Reads a {@code facts.yaml}. */
    public void facts(YamlNode root, Scope scope) {
        Fields.open(root, "facts.yaml", scope).ifPresent(fields -> {
            section(fields, "answers", WordKind.ANSWER, answers, WordsParser::answer, scope);
            section(fields, "events", WordKind.EVENT, events, WordsParser::event, scope);
            section(fields, "reasons", WordKind.REASON, reasons, WordsParser::name, scope);
            section(fields, "occupations", WordKind.OCCUPATION, occupations, WordsParser::name, scope);
            section(fields, "branches", WordKind.BRANCH, branches, WordsParser::name, scope);
            fields.close();
        });
    }

    /** Reads {@code principles.yaml}. */
    public void principles(YamlNode root, Scope scope) {
        only(root, "principles", WordKind.PRINCIPLE, principles, WordsParser::principle, scope);
    }

    /** Reads a {@code territories.yaml}. */
    public void territories(YamlNode root, Scope scope) {
        only(root, "territories", WordKind.TERRITORY, territories, TerritoryParser::territory, scope);
    }

    /** Reads a {@code series.yaml}. */
    public void series(YamlNode root, Scope scope) {
        only(root, "series", WordKind.SERIES, series, SeriesParser::series, scope);
    }

    private static <T> void only(
            YamlNode root,
            String key,
            WordKind kind,
            Map<String, T> into,
            BiFunction<YamlNode.Entry, Scope, Optional<T>> parser,
            Scope scope) {
        Fields.open(root, key + ".yaml", scope).ifPresent(fields -> {
            section(fields, key, kind, into, parser, scope);
            fields.close();
        });
    }

    private static <T> void section(
            Fields fields,
            String key,
            WordKind kind,
            Map<String, T> into,
            BiFunction<YamlNode.Entry, Scope, Optional<T>> parser,
            Scope scope) {
        Sections.entries(fields, key, scope).forEach(entry -> {
            scope.define(kind, entry.key(), entry.place());
            if (kind == WordKind.ANSWER) {
                answerIsNamedAfterItsFolder(entry, scope);
            }
            parser.apply(entry, scope.inside(entry.key())).ifPresent(word -> into.putIfAbsent(entry.key(), word));
        });
    }

    private static void answerIsNamedAfterItsFolder(YamlNode.Entry entry, Scope scope) {
        if (!scope.folder().equals(References.SHARED) && !entry.key().startsWith(scope.folder() + ".")) {
            scope.fault(
                    entry.place(),
                    "The answer '" + entry.key() + "' does not begin with its folder's name. Rename it to '"
                            + scope.folder() + "." + entry.key() + "', or move it to the shared rules/facts.yaml.");
        }
    }

    private static Optional<AnswerWord> answer(YamlNode.Entry entry, Scope scope) {
        return Fields.open(entry.value(), "an answer", scope).flatMap(fields -> {
            Optional<AnswerType> type = fields.needed("type", "Write type: yes-no, amount or count.")
                    .flatMap(node -> Scalars.word(node, "type of answer", TYPES, scope));
            Optional<String> question = fields.neededText("question", "Write the question as the person is asked it.");
            Optional<String> why = fields.text("why");
            boolean canAct = yesOrNo(fields, "can-act", scope).orElse(true);
            Optional<AskedDay> onDay = ProofParser.day(fields, scope);
            Optional<BurdenOfProof> doubt = ProofParser.doubt(fields, scope);
            fields.close();
            return type.isPresent() && question.isPresent()
                    ? Optional.of(new AnswerWord(
                            entry.key(), type.get(), question.get(), why, canAct, onDay, doubt, entry.place()))
                    : Optional.empty();
        });
    }

    private static Optional<EventWord> event(YamlNode.Entry entry, Scope scope) {
        return Fields.open(entry.value(), "an event", scope).flatMap(fields -> {
            Optional<String> says = fields.neededText("says", "Say what happened, as in 'Changed employer'.");
            Optional<String> question = fields.neededText("question", "Write the question as the person is asked it.");
            boolean byOwnAct = yesOrNo(fields, "by-own-act", scope).orElse(false);
            fields.close();
            return says.isPresent() && question.isPresent()
                    ? Optional.of(new EventWord(entry.key(), says.get(), question.get(), byOwnAct, entry.place()))
                    : Optional.empty();
        });
    }

    private static Optional<Boolean> yesOrNo(Fields fields, String key, Scope scope) {
        return fields.node(key)
                .flatMap(node -> Scalars.word(node, "word of '" + key + "'", Map.of("yes", true, "no", false), scope));
    }

    private static Optional<String> name(YamlNode.Entry entry, Scope scope) {
        return Fields.open(entry.value(), "a word", scope).flatMap(fields -> {
            Optional<String> says = fields.neededText("says", "Say it in English.");
            fields.close();
            return says;
        });
    }

    private static Optional<Principle> principle(YamlNode.Entry entry, Scope scope) {
        return Fields.open(entry.value(), "a principle", scope).flatMap(fields -> {
            Optional<String> says = fields.neededText("says", "Say it in one English sentence.");
            Optional<String> asks = fields.text("asks");
            fields.close();
            return says.map(sentence -> new Principle(entry.key(), sentence, asks));
        });
    }
}
