package org.circula.law.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.circula.law.Domain;
import org.circula.law.Pathway;
import org.circula.law.Pathway.Concerns;
import org.circula.law.Pathway.DatedRequirements;
import org.circula.law.Pathway.Question;
import org.circula.law.RuleBases;
import org.circula.law.WordKind;
import org.circula.law.yaml.YamlNode;

/** Reads one pathway: what is wanted, whose question it is, since when it is encoded and what it requires. */
final class PathwayParser {

    private static final Map<String, Question> QUESTIONS = Scalars.words(Question.class);
    private static final String HOW_TO_CONCERN =
            "Write for: {holds-any: [kinds]}, {held-any: [kinds]}, {sought: kind}, {everybody: true} or"
                    + " {insured-in: EU, branch: old-age}.";
    private static final String HOW_TO_ENCODE =
            "Say from which day the law is encoded, so that earlier questions are refused: encoded: {from: \"2011-06-30\"}.";

    private PathwayParser() {}

    static Optional<Pathway> pathway(YamlNode.Entry entry, Domain domain, Scope outer) {
        Scope scope = outer.inside(entry.key());
        return Fields.open(entry.value(), "a pathway", scope).flatMap(fields -> {
            Optional<String> says =
                    fields.neededText("says", "Say what the person wants, as in 'Keep long-term residence'.");
            Optional<Question> question = fields.needed(
                            "question", "Write question: enter, stay, acquire, keep, return or claim.")
                    .flatMap(node -> Scalars.word(node, "question", QUESTIONS, scope));
            Optional<Fields> concerned =
                    fields.needed("for", HOW_TO_CONCERN).flatMap(node -> Fields.open(node, "'for'", scope));
            Optional<String> in = concerned.flatMap(inner -> inner.text("in"));
            in.ifPresent(country ->
                    scope.use(WordKind.COUNTRY, country, concerned.orElseThrow().placeOf("in")));
            in.filter(country -> !country.equals(scope.folder().toUpperCase(Locale.ROOT)))
                    .ifPresent(
                            country -> scope.fault(
                                    concerned.orElseThrow().placeOf("in"),
                                    "The pathway is asked in '" + country + "', but this is the folder '"
                                            + scope.folder()
                                            + "'. Move it to the folder of that country, or mend 'in'; pathways of the Union have none."));
            Optional<Concerns> concerns = concerned.flatMap(inner -> concerns(inner, scope));
            Optional<String> gives = gives(fields, question, scope);
            Encoded encoded = encoded(fields, scope);
            List<DatedRequirements> requirements = fields.needed("requires", "List the provisions that it requires.")
                    .map(node -> new RequirementParser(scope).requirements(node, encoded.from()))
                    .orElse(List.of());
            List<String> shows = fields.node("shows")
                    .map(node -> Names.used(node, Set.of(WordKind.PROVISION), References.Role.SHOWN, scope))
                    .orElse(List.of());
            fields.close();
            boolean complete = says.isPresent()
                    && question.isPresent()
                    && concerns.isPresent()
                    && encoded.from().isPresent()
                    && !requirements.isEmpty();
            if (!complete) {
                return Optional.empty();
            }
            return Optional.of(new Pathway(
                    entry.key(),
                    scope.folder(),
                    domain,
                    says.get(),
                    question.get(),
                    concerns.get(),
                    in,
                    gives,
                    encoded.from().get(),
                    encoded.until(),
                    requirements,
                    shows,
                    entry.place()));
        });
    }

    private static Optional<String> gives(Fields fields, Optional<Question> question, Scope scope) {
        boolean needed = question.filter(asked -> asked == Question.ACQUIRE || asked == Question.RETURN)
                .isPresent();
        Optional<String> gives = needed
                ? fields.neededText("gives", "Name the kind of status sought, such as gives: es.long-term.")
                : fields.text("gives");
        gives.ifPresent(kind -> scope.use(WordKind.STATUS, kind, fields.placeOf("gives")));
        return gives;
    }

    private static Optional<Concerns> concerns(Fields fields, Scope scope) {
        List<Concerns> found = new ArrayList<>();
        fields.node("holds-any")
                .ifPresent(node -> found.add(new Pathway.Holders(Names.used(node, WordKind.STATUS, scope))));
        fields.node("held-any")
                .ifPresent(node -> found.add(new Pathway.HoldersEver(Names.used(node, WordKind.STATUS, scope))));
        fields.text("sought").ifPresent(kind -> {
            scope.use(WordKind.STATUS, kind, fields.placeOf("sought"));
            found.add(new Pathway.Seekers(kind));
        });
        fields.node("everybody")
                .flatMap(node -> Scalars.word(node, "choice; leave the key out for fewer", Map.of("true", true), scope))
                .ifPresent(everybody -> found.add(new Pathway.Everybody()));
        insured(fields, scope).ifPresent(found::add);
        fields.close();
        if (found.size() != 1) {
            scope.fault(fields.place(), "'for' says in exactly one way whose question it is. " + HOW_TO_CONCERN);
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }

    private static Optional<Concerns> insured(Fields fields, Scope scope) {
        Optional<String> territory = fields.text("insured-in");
        Optional<String> branch = fields.text("branch");
        territory.ifPresent(name -> scope.use(WordKind.TERRITORY, name, fields.placeOf("insured-in")));
        branch.ifPresent(name -> scope.use(WordKind.BRANCH, name, fields.placeOf("branch")));
        if (territory.isPresent() && branch.isEmpty()) {
            fields.missing("branch", "Name the branch of insurance, as in {insured-in: EU, branch: old-age}.");
        }
        if (branch.isPresent() && territory.isEmpty()) {
            fields.missing("insured-in", "Name the territory, as in {insured-in: EU, branch: old-age}.");
        }
        if (territory.isPresent() && !scope.folder().equals(RuleBases.UNION)) {
            scope.fault(
                    fields.placeOf("insured-in"),
                    "Only pathways of the Union are asked in each State of insurance, but this is the folder '"
                            + scope.folder() + "'. Write {everybody: true, in: …}, or move the pathway.");
        }
        return territory.flatMap(in -> branch.map(of -> new Pathway.Insured(in, of)));
    }

    private record Encoded(Optional<LocalDate> from, Optional<LocalDate> until) {}

    private static Encoded encoded(Fields fields, Scope scope) {
        return fields.needed("encoded", HOW_TO_ENCODE)
                .flatMap(node -> Fields.open(node, "'encoded'", scope))
                .map(inner -> {
                    var from = inner.needed("from", HOW_TO_ENCODE).flatMap(day -> Scalars.date(day, scope));
                    var until = inner.node("until").flatMap(day -> Scalars.date(day, scope));
                    inner.close();
                    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
                        scope.fault(
                                inner.placeOf("until"),
                                "The encoded period ends on " + until.get() + ", before it begins on " + from.get()
                                        + ". Give a last day on or after the first.");
                    }
                    return new Encoded(from, until);
                })
                .orElse(new Encoded(Optional.empty(), Optional.empty()));
    }
}
