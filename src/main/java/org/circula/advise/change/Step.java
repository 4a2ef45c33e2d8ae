package org.circula.advise.change;

/** A lever pulled by an amount. */
record Step(Lever lever, int amount) {

    Situation from(Situation situation) {
        return lever.apply(situation, amount);
    }

    Change change() {
        return lever.described().apply(amount).serving(lever.suggestedBy());
    }

    Step by(int otherAmount) {
        return new Step(lever, otherAmount);
    }
}
