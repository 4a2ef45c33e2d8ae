package org.circula.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.circula.Seed;
import org.circula.assess.Assessment;
import org.circula.assess.DrawnByLot;
import org.circula.harness.ForgottenLife;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

@Label("Asking about the life of a scenario of which only stays and statuses are told")
class AskingEndsTest {

    @Provide
    Arbitrary<AskedLaw.Asked> asked() {
        return DrawnByLot.of(AskedLaw.ASKED, AskedLaw.Asked::name);
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 120, shrinking = ShrinkingMode.OFF)
    @Label("ends, and what it settles is what the whole life is answered")
    void asksUntilItIsSettled(@ForAll("asked") AskedLaw.Asked asked) {
        var forgotten = ForgottenLife.of(asked.scenario().life());
        Conversation conversation = new Conversation(AskedLaw.ASKER, asked.question(forgotten), 0);
        Optional<AskedAnswer> whole = whole(asked, conversation);
        int most = conversation.now().named() + 1;
        conversation.finish(
                fact -> Telling.tell(conversation.life(), fact, asked.scenario().life()));

        assertThat(conversation.answered()).as(asked::toString).isLessThanOrEqualTo(most);
        boolean wholeIsDefinite = whole.filter(AskedAnswer::isDefinite).isPresent();
        if (wholeIsDefinite && conversation.now().settled()) {
            assertThat(conversation.now().answer()).as(asked::toString).isEqualTo(whole);
        }
    }

    /** What the whole life is answered on the same put. */
    private static Optional<AskedAnswer> whole(AskedLaw.Asked asked, Conversation conversation) {
        Assessment assessment =
                AskedLaw.ASSESSOR.assess(asked.question(asked.scenario().life()));
        Optional<String> state =
                conversation.now().verdict().flatMap(verdict -> verdict.put().state());
        Optional<String> held = conversation
                .now()
                .verdict()
                .flatMap(verdict -> verdict.put().held())
                .map(chain -> chain.key());
        List<Verdict> same = assessment.verdicts().stream()
                .filter(verdict -> verdict.put().state().equals(state))
                .filter(verdict ->
                        verdict.put().held().map(chain -> chain.key()).equals(held))
                .toList();
        return same.stream()
                .findFirst()
                .map(Verdict::answer)
                .filter(answer -> answer != Answer.NEEDS_FACTS)
                .map(answer -> AskedAnswer.valueOf(answer.name()));
    }
}
