package org.circula.harness.external.adapters;

import java.util.ArrayList;
import java.util.List;
import org.circula.harness.external.QuestionAdapter;

/** The kinds of question that the encoded law can answer. */
public final class AllAdapters {

    private AllAdapters() {}

    /** One adapter for each kind. */
    public static List<QuestionAdapter> list() {
        List<QuestionAdapter> all = new ArrayList<>(ofOneQuestionEach());
        all.addAll(NewZealandCitizenship.all());
        all.addAll(NewZealandBenefitResidence.all());
        return List.copyOf(all);
    }

    private static List<QuestionAdapter> ofOneQuestionEach() {
        return List.of(
                NewZealandDays.ofLastYear(),
                NewZealandDays.ofFiveYears(),
                new NewZealandPresentAndEntitled(),
                new NewZealandTrip(),
                new NewZealandApplication(),
                new SchengenStatus(),
                new SchengenPlannedTrip(),
                new SchengenMaxStay(),
                new SchengenFurtherStay(),
                new SchengenLatestExit(),
                new SchengenEarliestEntry(),
                new SchengenDayDropsOff(),
                new SchengenInputValidation(),
                new SchengenVisaEntries(),
                new SchengenFirstEntryMethod(),
                new AnyWindowBreach("SCHENGEN_ANY_WINDOW_BREACH"),
                new AnyWindowBreach("ANY_WINDOW_BREACH_PARAM"),
                new DaysInInterval(),
                new IntervalOverlapDays(),
                new TotalDays(),
                new EuLongTermLoss(),
                new EuLongTermSixYears(),
                new EuLongTermFiveYears(),
                new EuLongTermScope(),
                new EuLongTermFees(),
                new EuPermanentAbsence(),
                new UnionPensionShare(),
                new UnionPensionAges(),
                new SpainPensionShareInDays(),
                new SpainTemporaryAbsence(),
                new SpainLongTermContinuity(),
                new FranceCardLapse(),
                new UnitedStatesDays(),
                new UnitedStatesTripLength(),
                new UnitedStatesPresenceRequired(),
                new UnitedStatesEarlyFiling(),
                new UnitedStatesLongAbsence(),
                new UnitedStatesTripStage(),
                new UnitedStatesResidenceCredit(),
                new UnitedStatesFirstFiling(),
                new UnitedStatesAbandonment(),
                new CanadaResidencyObligation(),
                new CanadaCitizenshipReceived(),
                new CanadaCitizenshipWindow(),
                new CanadaPensionAbroad(),
                new CanadaPensionAmount(),
                new UkWholeDays("UK_WHOLE_DAYS_ABSENT"),
                new UkWholeDays("UK_INPUT_VALIDATION"),
                new UkRollingAbsence(),
                new UkAbsenceMethod(),
                new UkLongResidence(),
                new UkTimeBeforeEntry(),
                new UkWindowOfACalculator(),
                new UkSettlementLapse(),
                new UkSettledLapse(),
                new UkEarliestSettlement(),
                new UkVisaCoversYears(),
                new UkSettlementAndCitizenship(),
                new GermanyTitleLapse(),
                new GermanyLivelihoodDate(),
                new AustraliaPensionShare(),
                new NetherlandsPensionShare(),
                new NetherlandsPensionAge(),
                new NetherlandsAssociationRights(),
                new ItalyRenewalAfterAbsence(),
                new BelgiumRightOfReturn());
    }
}
