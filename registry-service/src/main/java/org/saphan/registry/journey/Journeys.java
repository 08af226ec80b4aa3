package org.saphan.registry.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Reads the steps of a journey from the register's own tables and from what it knows of the others.
@ApplicationScoped
class Journeys {

    private static final String STEPS = """
            select (e.status_since at time zone 'Asia/Bangkok')::date as day, 'registry' as service,
                'REGISTERED' as step, e.otop_registration_no as reference
            from entrepreneur e where e.id = ?1 and e.status = 'REGISTERED'
            union all
            select o.announced_on, 'registry', 'RATED', r.round_year_be || ': ' || max(r.stars)
            from rating r join opc_round o on o.year_be = r.round_year_be
            where r.entrepreneur_id = ?1 and r.superseded_by is null and o.announced_on is not null
            group by o.announced_on, r.round_year_be
            union all
            select c.valid_from, 'registry', 'CERTIFIED', c.standard
            from certification c where c.entrepreneur_id = ?1
            union all
            select k.selected_on, 'plan', 'SELECTED', k.programme_code
            from known_enrolment k where k.entrepreneur_id = ?1 and k.selected_on is not null
            union all
            select k.graduated_on, 'plan', 'GRADUATED', k.programme_code
            from known_enrolment k where k.entrepreneur_id = ?1 and k.graduated_on is not null
            union all
            select k.promoted_on, 'plan', 'PROMOTED_TO_SME', k.programme_code
            from known_enrolment k where k.entrepreneur_id = ?1 and k.promoted_on is not null
            union all
            select (k.changed_at at time zone 'Asia/Bangkok')::date, 'plan', 'WITHDRAWN', k.programme_code
            from known_enrolment k where k.entrepreneur_id = ?1 and k.state = 'WITHDRAWN'
            union all
            select k.live_on, 'marketing', 'CHANNEL_LIVE', k.channel_type
            from known_onboarding k where k.entrepreneur_id = ?1 and k.live_on is not null
            union all
            select k.joined_on, 'cluster', 'CLUSTER_JOINED', k.cluster_id::text
            from known_membership k where k.entrepreneur_id = ?1 and k.joined_on is not null
            union all
            select k.left_on, 'cluster', 'CLUSTER_LEFT', k.cluster_id::text
            from known_membership k where k.entrepreneur_id = ?1 and k.left_on is not null
            order by 1, 2, 3, 4""";

    private final EntityManager database;

    Journeys(EntityManager database) {
        this.database = database;
    }

    List<JourneyStep> stepsOf(UUID entrepreneurId) {
        @SuppressWarnings("unchecked") // a native query of known columns
        var rows = (List<Object[]>) database.createNativeQuery(STEPS, Object[].class)
                .setParameter(1, entrepreneurId)
                .getResultList();
        return rows.stream().map(Journeys::step).toList();
    }

    private static JourneyStep step(Object[] row) {
        var day = row[0] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[0];
        return JourneyStep.of(day, (String) row[1], JourneyStepKind.valueOf((String) row[2]), (String) row[3]);
    }
}
