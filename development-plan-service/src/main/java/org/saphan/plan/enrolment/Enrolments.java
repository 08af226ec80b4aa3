package org.saphan.plan.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.plan.Conditions;

/// The enrolments.
@ApplicationScoped
class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    private static final String STANDING = "programmeCode = ?1 and entrepreneurId = ?2 and state not in ?3";

    Enrolment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("enrolment", id));
    }

    /// The enrolment, held until the transaction ends.
    Enrolment hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("enrolment", id));
    }

    /// The standing one, held until the transaction ends.
    Optional<Enrolment> holdStanding(String programmeCode, UUID entrepreneurId) {
        return find(STANDING, programmeCode, entrepreneurId, EnrolmentState.ENDED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// The one that is neither withdrawn, rejected nor terminated; an entrepreneur has at most one in a programme.
    Optional<Enrolment> standing(String programmeCode, UUID entrepreneurId) {
        return find(STANDING, programmeCode, entrepreneurId, EnrolmentState.ENDED)
                .firstResultOptional();
    }

    List<Enrolment> page(EnrolmentFilter filter, @Nullable UUID after, int limit) {
        var wanted = new Conditions()
                .with("programmeCode = :programme", "programme", filter.programmeCode())
                .with("provinceCode = :province", "province", filter.provinceCode())
                .with("state = :state", "state", filter.state())
                .with("entrepreneurId = :entrepreneur", "entrepreneur", filter.entrepreneurId())
                .with("id > :after", "after", after);
        return find(wanted.inOrderOf("id"), wanted.values()).page(0, limit + 1).list();
    }

    /// Those who hold a place, oldest first.
    List<Enrolment> placed(String programmeCode, @Nullable String provinceCode, @Nullable UUID after, int limit) {
        var wanted = new Conditions()
                .with("programmeCode = :programme", "programme", programmeCode)
                .with("state in :placed", "placed", EnrolmentState.PLACED)
                .with("provinceCode = :province", "province", provinceCode)
                .with("id > :after", "after", after);
        return find(wanted.inOrderOf("id"), wanted.values()).page(0, limit + 1).list();
    }

    /// How many hold a place in each province where somebody does.
    Map<String, Long> placedByProvince(String programmeCode) {
        return getEntityManager()
                .createQuery("""
                        select provinceCode, count(*) from Enrolment
                        where programmeCode = :programme and state in :placed group by provinceCode order by provinceCode""", Object[].class)
                .setParameter("programme", programmeCode)
                .setParameter("placed", EnrolmentState.PLACED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1], Long::sum, TreeMap::new));
    }

    /// The numbers of the places that are taken in a province.
    Set<Integer> takenPlaces(String programmeCode, String provinceCode) {
        return Set.copyOf(getEntityManager()
                .createQuery("""
                        select place from Enrolment
                        where programmeCode = :programme and provinceCode = :province and place is not null""", Integer.class)
                .setParameter("programme", programmeCode)
                .setParameter("province", provinceCode)
                .getResultList());
    }

    /// The places that the entrepreneur holds in these programmes, the oldest first.
    List<Enrolment> placed(List<String> programmeCodes, UUID entrepreneurId) {
        return list(
                "programmeCode in ?1 and entrepreneurId = ?2 and state in ?3 order by id",
                programmeCodes,
                entrepreneurId,
                EnrolmentState.PLACED);
    }

    /// The entrepreneur's own that were selected and have not graduated.
    List<Enrolment> underWayOf(UUID entrepreneurId) {
        return list("entrepreneurId = ?1 and state in ?2 order by id", entrepreneurId, EnrolmentState.UNDER_WAY);
    }

    /// The highest number of a place that is taken in any province, 0 where none is.
    int highestPlace(String programmeCode) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(place), 0) from Enrolment where programmeCode = :programme", Integer.class)
                .setParameter("programme", programmeCode)
                .getSingleResult();
    }

    /// Those who were selected and have not graduated, of all programmes.
    List<Enrolment> underWay() {
        return list("state in ?1", EnrolmentState.UNDER_WAY);
    }
}
