package org.circula.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.law.Effect;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.measure.Measured;
import org.circula.measure.Missing;

/**
 * One provision on one put. Carries ids, numbers and the law it rests on; sentences are made when someone reads it.
 *
 * @param provision the provision as the answering jurisdiction states it
 * @param value the value that held on the day that counts; empty where the provision never held then (not applicable)
 * @param outcome what it says
 * @param countedOn the day that picked the value
 * @param measured the quantity taken; empty for tests and where nothing was measured
 * @param margin how far from the limit, at the end of the bounds that is worse for the person
 * @param limitDay the day on which the limit is reached, for stretches of calendar time
 * @param liftedBy the exception that lifted or replaced it, or whose days were left out
 * @param missing facts that could still change the outcome
 * @param understoodBy the judgment that decides how the value is understood, if one does
 * @param otherReadings what contested readings not taken would say, where they differ
 * @param share for quantities: the share given, at its least and most
 */
public record Finding(
        Provision provision,
        Optional<ProvisionValue> value,
        Outcome outcome,
        LocalDate countedOn,
        Optional<Measured> measured,
        Optional<Margin> margin,
        Optional<LocalDate> limitDay,
        Optional<String> liftedBy,
        List<Missing> missing,
        Optional<String> understoodBy,
        List<OtherReading> otherReadings,
        Optional<SharedOut> share) {

    public Finding {
        missing = List.copyOf(missing);
        otherReadings = List.copyOf(otherReadings);
    }

    /** What happens where it is not met. */
    public Optional<Effect> effect() {
        return value.flatMap(ProvisionValue::effect);
    }

    /** Whether the provision stands in the way of circulation here: it breaks a principle and binds this life. */
    public boolean isInhibitorThatBound() {
        return provision.principle().breaks() && outcome == Outcome.NOT_MET;
    }

    /** What the reading of this name would say, where it says otherwise. */
    public Optional<OtherReading> reading(String name) {
        for (int at = 0; at < otherReadings.size(); at++) {
            if (otherReadings.get(at).name().equals(name)) {
                return Optional.of(otherReadings.get(at));
            }
        }
        return Optional.empty();
    }

    /**
     * A reading not taken and its outcome.
     *
     * @param name the reading
     * @param says what it holds
     * @param outcome what the provision would say under it
     */
    public record OtherReading(String name, String says, Outcome outcome) {}

    /**
     * The result of a quantity that gives a share.
     *
     * @param partLeast numerator at its least
     * @param partMost numerator at its most
     * @param whole denominator, taken with each
     */
    public record SharedOut(long partLeast, long partMost, long whole) {}
}
