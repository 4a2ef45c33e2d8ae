package org.circula.ask.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.circula.law.Pathway.AllOf;
import org.circula.law.Pathway.AnyOf;
import org.circula.law.Pathway.Requirement;
import org.circula.law.Pathway.Single;
import org.circula.verdict.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of facts with the values yes and no")
class PossibilitiesTest {

    private static final int MARRIED = 0;
    private static final int INSURED = 1;
    private static final int NO = 1;

    private final Trees trees = new Trees(2);
    private final Tree married = trees.branch(MARRIED, List.of(trees.leaf(Outcome.MET), trees.leaf(Outcome.NOT_MET)));
    private final Tree unmarried = trees.branch(MARRIED, List.of(trees.leaf(Outcome.NOT_MET), trees.leaf(Outcome.MET)));
    private final Tree insured = trees.branch(INSURED, List.of(trees.leaf(Outcome.MET), trees.leaf(Outcome.NOT_MET)));

    private Possibilities of(Requirement requirement, Map<String, Tree> units) {
        return new Possibilities(trees, Joint.of(requirement), units, List.of(2, 2), 1000);
    }

    @Test
    @DisplayName("both matter where both are required, and one denied settles it")
    void bothMatterWhereBothAreRequired() {
        Possibilities both = of(all("a", "b"), Map.of("a", married, "b", insured));

        assertThat(both.turn(MARRIED, Map.of())).isPresent();
        assertThat(both.turn(INSURED, Map.of())).isPresent();
        assertThat(both.turn(INSURED, Map.of(MARRIED, NO))).isEmpty();
        assertThat(both.answers(Map.of(MARRIED, NO))).isEqualTo(Set.of(Outcome.NOT_MET));
    }

    @Test
    @DisplayName("none matters beside a requirement that is surely not met")
    void noneMattersBesideWhatIsNotMet() {
        Possibilities lost = of(all("a", "b"), Map.of("a", married, "b", trees.leaf(Outcome.NOT_MET)));

        assertThat(lost.turn(MARRIED, Map.of())).isEmpty();
    }

    @Test
    @DisplayName("none matters where one way of an any-of is met already")
    void noneMattersWhereOneWayIsMet() {
        Possibilities met = of(any("a", "b"), Map.of("a", married, "b", trees.leaf(Outcome.MET)));

        assertThat(met.turn(MARRIED, Map.of())).isEmpty();
    }

    @Test
    @DisplayName("a fact on which two opposite ways rest does not matter, though each way is open")
    void aFactSharedByOppositeWaysDoesNotMatter() {
        Possibilities eitherWay = of(any("a", "b"), Map.of("a", married, "b", unmarried));

        assertThat(eitherWay.turn(MARRIED, Map.of())).isEmpty();
        assertThat(eitherWay.answers(Map.of())).isEqualTo(Set.of(Outcome.MET));
    }

    @Test
    @DisplayName("a fact whose opposites are both required matters no more, for it is lost either way")
    void oppositesBothRequiredAreLostEitherWay() {
        Possibilities never = of(all("a", "b", "c"), Map.of("a", married, "b", unmarried, "c", insured));

        assertThat(never.turn(MARRIED, Map.of())).isEmpty();
        assertThat(never.turn(INSURED, Map.of())).isEmpty();
    }

    @Test
    @DisplayName("a way that does not apply is no way through")
    void aWayThatDoesNotApplyIsNoWayThrough() {
        Possibilities one = of(
                new AllOf(List.of(new Single("a"), any("b", "c"))),
                Map.of("a", married, "b", insured, "c", trees.leaf(Outcome.NOT_APPLICABLE)));

        assertThat(one.turn(INSURED, Map.of()).orElseThrow().others()).containsEntry(MARRIED, 0);
        assertThat(one.turn(INSURED, Map.of(MARRIED, NO))).isEmpty();
    }

    @Test
    @DisplayName("what was not tried is taken to matter")
    void whatWasNotTriedIsTakenToMatter() {
        BitSet untried = new BitSet();
        untried.set(INSURED);
        Possibilities unknown = of(all("a", "b"), Map.of("a", married, "b", trees.unexplored(untried)));

        assertThat(unknown.turn(INSURED, Map.of())).isPresent();
        assertThat(unknown.turn(INSURED, Map.of(MARRIED, NO))).isEmpty();
    }

    @Test
    @DisplayName("what was not tried is told from an outcome that has not come up before")
    void whatWasNotTriedIsNoOutcome() {
        Trees fresh = new Trees(2);

        Tree untried = fresh.unexplored(new BitSet());

        assertThat(fresh.leaf(Outcome.DISCRETIONARY).id()).isNotEqualTo(untried.id());
        assertThat(fresh.leaf(Outcome.MET).id()).isNotEqualTo(untried.id());
    }

    private static Requirement all(String... units) {
        return new AllOf(List.of(units).stream().<Requirement>map(Single::new).toList());
    }

    private static Requirement any(String... units) {
        return new AnyOf(List.of(units).stream().<Requirement>map(Single::new).toList());
    }
}
