package org.circula.oracle;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.circula.law.Condition;
import org.circula.law.LeftSide;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.Pathway;
import org.circula.law.Pathway.AllOf;
import org.circula.law.Pathway.AnyOf;
import org.circula.law.Pathway.Requirement;
import org.circula.law.Pathway.Single;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.StatusKind;

/** The words that the law on a pathway reads, so that lives can be made of them. */
final class PathwayWords {

    final Set<String> held = new TreeSet<>();
    final Set<String> kinds = new TreeSet<>();
    final Set<String> events = new TreeSet<>();
    final Set<String> eventsWithUntil = new TreeSet<>();
    final Set<String> reasons = new TreeSet<>();
    final Set<String> nationalities = new TreeSet<>();
    final Set<String> occupations = new TreeSet<>();
    final Set<String> branches = new TreeSet<>();
    final Set<String> countries = new TreeSet<>();
    final Set<String> answers = new TreeSet<>();
    final Set<Period> periods = new java.util.HashSet<>();
    final Set<Period> ages = new java.util.HashSet<>();
    final Map<String, BigDecimal> amounts = new TreeMap<>();
    private final RuleBases law;

    PathwayWords(RuleBases law, Pathway pathway) {
        this.law = law;
        if (pathway.concerns() instanceof Pathway.Holders holders) {
            held.addAll(holders.kinds());
        } else if (pathway.concerns() instanceof Pathway.HoldersEver holders) {
            held.addAll(holders.kinds());
        }
        pathway.requirements().forEach(dated -> add(dated.requirement()));
        kinds.removeIf(kind -> law.status(kind).isEmpty());
    }

    private void add(Requirement requirement) {
        if (requirement instanceof Single single) {
            add(single.provision());
        } else if (requirement instanceof AllOf all) {
            all.members().forEach(this::add);
        } else {
            ((AnyOf) requirement).members().forEach(this::add);
        }
    }

    private void add(String id) {
        for (RuleBase base : law.bases().values()) {
            for (Provision provision :
                    new Provision[] {base.provisions().get(id), base.overrides().get(id)}) {
                if (provision != null) {
                    provision.values().forEach(this::add);
                    provision
                            .judgments()
                            .forEach(judgment -> judgment.valuesBefore().forEach(this::add));
                    provision.liftedBy().forEach(this::add);
                    dates(provision);
                }
            }
            Optional.ofNullable(base.ruleTexts().get(id)).ifPresent(rule -> add(rule.leftSide()));
        }
    }

    private void dates(Provision provision) {
        switch (provision.datedBy()) {
            case APPLICATION -> events.add("application");
            case CLAIM -> events.add("claim");
            default -> {}
        }
    }

    private void add(LeftSide rule) {
        for (LeftSide.Pattern pattern : rule.asked()) {
            kinds.addAll(pattern.allowed("Held".equals(pattern.factType()) ? "kind" : "none"));
            events.addAll(pattern.allowed("Event".equals(pattern.factType()) ? "kind" : "none"));
            reasons.addAll(pattern.allowed("reason"));
            nationalities.addAll(pattern.allowed("of"));
            occupations.addAll(pattern.allowed("occupation"));
            branches.addAll(pattern.allowed("branch"));
            countries.addAll(pattern.allowed("territory"));
            answers.addAll(pattern.allowed("fact"));
        }
        for (LeftSide.Pattern pattern : rule.patterns()) {
            kinds.addAll(pattern.allowed("status"));
        }
    }

    private void add(ProvisionValue value) {
        value.measure().ifPresent(this::add);
        value.keep().ifPresent(keep -> add(keep, value.measure()));
        value.asks().ifPresent(answers::add);
        value.onlyIf().ifPresent(onlyIf -> {
            add(onlyIf.measure());
            add(onlyIf.is(), Optional.of(onlyIf.measure()));
        });
        value.leavesOut().ifPresent(leftOut -> {
            reasons.addAll(leftOut.awayFor());
            kinds.addAll(leftOut.under());
        });
    }

    private void add(Condition condition, Optional<MeasureSpecification> measure) {
        for (Condition.Operand operand : condition.operands()) {
            if (operand instanceof Condition.PeriodOperand period) {
                boolean age = measure.map(asked -> asked.take() == org.circula.law.Take.AGE)
                        .orElse(false);
                (age ? ages : periods).add(period.period());
            } else if (operand instanceof Condition.CountOperand count) {
                count(count);
            } else if (operand instanceof Condition.MoneyOperand money) {
                measure.flatMap(MeasureSpecification::asks).ifPresent(asks -> amounts.put(asks, money.amount()));
            } else if (operand instanceof Condition.DayOfEventOperand day) {
                events.add(day.event());
                eventsWithUntil.add(day.event());
            }
        }
    }

    private void count(Condition.CountOperand count) {
        if (count.unit().startsWith("day")) {
            periods.add(Period.ofDays(count.count()));
        } else if (count.unit().startsWith("quarter")) {
            periods.add(Period.ofMonths(3 * count.count()));
        }
    }

    private void add(MeasureSpecification measure) {
        kinds.addAll(measure.statusKinds());
        kinds.addAll(law.kinds(measure.under()));
        kinds.addAll(law.kinds(measure.leaveOutUnder()));
        measure.event().ifPresent(events::add);
        measure.fromEvent().ifPresent(events::add);
        measure.toEvent().ifPresent(events::add);
        reasons.addAll(measure.onlyFor());
        reasons.addAll(measure.notFor());
        occupations.addAll(measure.occupations());
        measure.branch().ifPresent(branches::add);
        measure.asks().ifPresent(answers::add);
        measure.window().ifPresent(periods::add);
        measure.longerThan().ifPresent(periods::add);
        measure.towards().ifPresent(this::counting);
        lookBack(measure.lookBack());
    }

    private void counting(String pathway) {
        for (RuleBase base : law.bases().values()) {
            for (StatusKind kind : base.statuses().values()) {
                if (kind.countsTowards().containsKey(pathway)) {
                    kinds.add(kind.id());
                }
            }
        }
    }

    private void lookBack(LookBack lookBack) {
        if (lookBack instanceof LookBack.SinceEvent since) {
            events.add(since.event());
        } else if (lookBack instanceof LookBack.WithinBackFrom within) {
            events.add(within.event());
        } else if (lookBack instanceof LookBack.SinceGrantOf since) {
            kinds.add(since.kind());
        } else if (lookBack instanceof LookBack.SinceEndOf since) {
            kinds.addAll(since.kinds());
        } else if (lookBack instanceof LookBack.FirstDayOf back) {
            periods.add(back.period());
        } else if (lookBack instanceof LookBack.NamedDays named) {
            lookBack(named.days());
        } else if (lookBack instanceof LookBack.Within within) {
            periods.add(within.period());
        }
    }
}
