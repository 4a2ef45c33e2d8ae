package org.circula.ask;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.circula.assess.Question;
import org.circula.person.Life;

/** Questions and answers on one put, one after another, until the verdict is settled or nothing is left to ask. */
public final class Conversation {

    private final Asker asker;
    private final int put;
    private final Set<String> notKnown = new HashSet<>();
    private Question question;
    private Questions now;
    private int answered;

    /**
     * @param asker finds the questions
     * @param question names one pathway
     * @param put which of its puts, from 0
     */
    public Conversation(Asker asker, Question question, int put) {
        this.asker = asker;
        this.question = question;
        this.put = put;
        this.now = ask();
    }

    /** What is to be asked next; empty where the verdict is settled or the person knows no more. */
    public Optional<AskedFact> next() {
        return now.facts().stream()
                .filter(fact -> !notKnown.contains(fact.key()))
                .findFirst();
    }

    /** Takes the answer to the question asked; a life left as it was means that the person does not know. */
    public void answer(AskedFact fact, Life told) {
        answered += Math.max(1, fact.about().size());
        if (told.equals(question.life())) {
            notKnown.add(fact.key());
            return;
        }
        question = new Question(
                told,
                question.asOf(),
                question.knownAt(),
                question.reading(),
                question.jurisdictions(),
                question.pathways());
        now = ask();
    }

    /** Asks on until nothing is left to ask. */
    public void finish(Function<AskedFact, Life> answers) {
        for (Optional<AskedFact> next = next(); next.isPresent(); next = next()) {
            answer(next.get(), answers.apply(next.get()));
        }
    }

    /** Where it stands. */
    public Questions now() {
        return now;
    }

    /** The life as far as it is told. */
    public Life life() {
        return question.life();
    }

    /** How many facts were asked for; a question about a list asks for each thing in it that matters. */
    public int answered() {
        return answered;
    }

    private Questions ask() {
        var all = asker.questions(question);
        return all.get(Math.min(put, all.size() - 1));
    }
}
