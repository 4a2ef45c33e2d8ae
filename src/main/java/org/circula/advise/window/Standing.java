package org.circula.advise.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.circula.assess.RefusedQuestionException;
import org.circula.law.Pathway;
import org.circula.law.Pathway.AllOf;
import org.circula.law.Pathway.AnyOf;
import org.circula.law.Pathway.Requirement;
import org.circula.law.Pathway.Single;
import org.circula.law.Provision;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.measure.LifeView;
import org.circula.measure.StatusChain;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;

/** Finds whose question a provision is: the pathway that asks for it, the status it is about, the State whose law answers. */
final class Standing {

    private Standing() {}

    /**
     * The put of the first pathway, by its id, that requires the provision and is encoded on the day.
     *
     * @param state the State asked about, where the person holds statuses of several; empty for any
     * @throws RefusedQuestionException where there is no such provision or State, or the life lists no status that it is about
     */
    static Put of(LifeView life, RuleBases law, String provision, Optional<String> state) {
        Provision stated = stated(law, provision, state);
        List<Pathway> asking = pathways(law).stream()
                .filter(found -> requires(found, provision))
                .toList();
        Pathway pathway = asking.stream()
                .filter(found -> found.encodes(life.asOf()))
                .findFirst()
                .or(() -> asking.stream().findFirst())
                .orElseThrow(() -> Refusal.of(
                        "provision",
                        "No pathway asks for " + provision
                                + ", so it limits nothing by itself. Ask about a provision that a pathway requires: "
                                + "`circula rules show PATHWAY` lists them."));
        if (!pathway.encodes(life.asOf())) {
            throw Refusal.of(
                    "asOf",
                    "The law on " + pathway.id() + " is encoded from " + pathway.encodedFrom()
                            + pathway.encodedUntil()
                                    .map(until -> " until " + until)
                                    .orElse(" on") + "; " + life.asOf()
                            + " lies outside. Ask about a day inside.");
        }
        Optional<StatusChain> held = held(life, pathway, state);
        Optional<String> where = held.map(StatusChain::state)
                .or(() -> state)
                .or(pathway::in)
                .or(() -> Optional.ofNullable(law.bases().get(stated.jurisdiction()))
                        .flatMap(RuleBase::country));
        String jurisdiction = where.map(country -> country.toLowerCase(Locale.ROOT))
                .filter(country -> law.bases().containsKey(country)
                        && stated.jurisdiction().equals(RuleBases.UNION))
                .orElse(stated.jurisdiction());
        return new Put(0, pathway, jurisdiction, held, where, Truth.YES, life.asOf());
    }

    private static Provision stated(RuleBases law, String provision, Optional<String> state) {
        Optional<String> unknownState = state.filter(country -> !country.matches("[A-Z]{2}"));
        if (unknownState.isPresent()) {
            throw Refusal.of(
                    "in", "\"" + unknownState.get() + "\" is no country. Give two capital letters, such as ES.");
        }
        for (RuleBase base : law.bases().values()) {
            Optional<Provision> found = Optional.ofNullable(base.provisions().get(provision));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw Refusal.of(
                "provision",
                "No rule base states \"" + provision + "\". Give the id of a provision, such as " + example(law)
                        + "; `circula rules show PATHWAY` lists those of a pathway.");
    }

    private static String example(RuleBases law) {
        return new TreeSet<>(law.bases()
                        .get(law.bases().keySet().iterator().next())
                        .provisions()
                        .keySet())
                .stream().findFirst().orElse("none");
    }

    private static List<Pathway> pathways(RuleBases law) {
        List<Pathway> all = new ArrayList<>();
        law.bases().values().forEach(base -> all.addAll(base.pathways().values()));
        all.sort(Comparator.comparing(Pathway::id));
        return all;
    }

    private static Optional<StatusChain> held(LifeView life, Pathway pathway, Optional<String> state) {
        List<String> kinds = pathway.concerns() instanceof Pathway.Holders holders
                ? holders.kinds()
                : pathway.concerns() instanceof Pathway.HoldersEver ever ? ever.kinds() : List.of();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = life.asOf();
        Optional<StatusChain> last = life.statuses().stream()
                .filter(chain -> kinds.contains(chain.kind()))
                .filter(chain ->
                        state.or(pathway::in).map(chain.state()::equals).orElse(true))
                .max(Comparator.comparing(
                                (StatusChain chain) -> chain.held().perhaps().contains(day))
                        .thenComparing(StatusChain::grantedOn));
        if (last.isEmpty()) {
            throw Refusal.of(
                    "provision",
                    "This limit is about holders of " + String.join(", ", kinds)
                            + state.map(country -> " granted by " + country).orElse("")
                            + ", and the life lists no such status granted by " + day
                            + ". Add the status to the life.");
        }
        return last;
    }

    private static boolean requires(Pathway pathway, String provision) {
        return pathway.requirements().stream().anyMatch(dated -> requires(dated.requirement(), provision));
    }

    private static boolean requires(Requirement requirement, String provision) {
        if (requirement instanceof Single single) {
            return single.provision().equals(provision);
        }
        List<Requirement> members = requirement instanceof AllOf all ? all.members() : ((AnyOf) requirement).members();
        return members.stream().anyMatch(member -> requires(member, provision));
    }
}
