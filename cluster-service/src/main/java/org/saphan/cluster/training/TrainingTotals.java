package org.saphan.cluster.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.saphan.cluster.competence.TrainingTheme;
import org.saphan.journal.known.KnownRows;

/// Adds the trainings of a fiscal year up by theme. A training belongs to the year in which it began.
@ApplicationScoped
class TrainingTotals {

    private static final String TOTALS = """
            with held as (select * from training where starts_on >= ? and starts_on < ?),
            summed as (select theme, count(*) as trainings,
            sum(cardinality(member_ids) + cardinality(cda_ids) + other_participants) as participants
            from held group by theme),
            reached as (select theme, count(distinct member) as members
            from held cross join unnest(member_ids) member group by theme),
            came as (select theme, count(*) as results, avg((r ->> 'capacityPercent')::numeric) as capacity,
            avg((r ->> 'costPercent')::numeric) as cost,
            count(*) filter (where (r ->> 'qualityBetter')::boolean) as better,
            count(r ->> 'standardObtained') as standards
            from held cross join jsonb_array_elements(results) r group by theme)
            select t.theme, coalesce(trainings, 0) as trainings, coalesce(participants, 0) as participants,
            coalesce(members, 0) as members, coalesce(results, 0) as results, capacity, cost,
            coalesce(better, 0) as better, coalesce(standards, 0) as standards
            from unnest(string_to_array(?, ',')) with ordinality t (theme, position)
            left join summed using (theme) left join reached using (theme) left join came using (theme)
            order by t.position""";

    /// A fiscal year begins in October of the calendar year before it, Buddhist-era years being 543 ahead.
    private static final int AHEAD = 544;

    private static final String THEMES =
            Arrays.stream(TrainingTheme.values()).map(TrainingTheme::name).collect(Collectors.joining(","));

    private final KnownRows rows;

    TrainingTotals(KnownRows rows) {
        this.rows = rows;
    }

    /// Each theme, also one without any.
    List<TrainingTotal> of(int fiscalYearBE) {
        var first = LocalDate.of(fiscalYearBE - AHEAD, 10, 1);
        return rows.list(TOTALS, TrainingTotal::read, first, first.plusYears(1), THEMES);
    }
}
