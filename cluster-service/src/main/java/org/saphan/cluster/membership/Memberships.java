package org.saphan.cluster.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.cluster.known.registry.KnownEntrepreneurs;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;

/// The memberships.
@ApplicationScoped
class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    private static final Set<String> STANDING = Set.of("membership_standing_entrepreneur", "membership_standing_sme");

    private final KnownEntrepreneurs entrepreneurs;

    Memberships(KnownEntrepreneurs entrepreneurs) {
        this.entrepreneurs = entrepreneurs;
    }

    Membership require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("member", id));
    }

    /// The membership, which nobody else changes until the transaction ends.
    Optional<Membership> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// The cluster's invited and active members, which nobody else changes until the transaction ends.
    List<Membership> lockedOf(UUID clusterId) {
        return find("clusterId = ?1 and progress.state <> LEFT order by id", clusterId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean isStanding(UUID clusterId, UUID entrepreneurId) {
        return count("clusterId = ?1 and entrepreneurId = ?2 and progress.state <> LEFT", clusterId, entrepreneurId)
                > 0;
    }

    /// The part that the enterprise has in the cluster now, which nobody else changes until the transaction ends.
    Optional<Membership> standing(UUID clusterId, NewMember member) {
        var key = member.smeRef() == null ? "entrepreneurId" : "smeRef";
        var value = member.smeRef() == null ? member.entrepreneurId() : member.smeRef();
        return find("clusterId = ?1 and progress.state <> LEFT and " + key + " = ?2", clusterId, value)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// These memberships, none of which changes until the transaction ends.
    List<Membership> held(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list();
    }

    /// The membership with what is known of the enterprise.
    MembershipDetails details(Membership membership) {
        return details(List.of(membership)).getFirst();
    }

    /// The memberships with what is known of the enterprises.
    List<MembershipDetails> details(List<Membership> memberships) {
        var ids = memberships.stream()
                .map(Membership::entrepreneurId)
                .filter(Objects::nonNull)
                .toList();
        var known = entrepreneurs.all(ids);
        return memberships.stream()
                .map(each -> each.details(each.entrepreneurId() == null ? null : known.get(each.entrepreneurId())))
                .toList();
    }

    /// @throws AlreadyMember when the same enterprise belongs to the cluster
    void add(Membership membership) {
        try {
            persistAndFlush(membership);
        } catch (ConstraintViolationException broken) {
            throw STANDING.contains(String.valueOf(broken.getConstraintName())) ? new AlreadyMember() : broken;
        }
    }

    /// Who was active on some of these days, the oldest first.
    List<Membership> activeBetween(UUID clusterId, LocalDate from, LocalDate until) {
        return list(
                "clusterId = ?1 and progress.joinedOn <= ?3 and (progress.leftOn is null or progress.leftOn >= ?2)"
                        + " order by id",
                clusterId,
                from,
                until);
    }

    /// Which of these were active members on at least one of these days.
    Set<UUID> active(UUID clusterId, List<UUID> ids, LocalDate from, LocalDate until) {
        return find(
                        "clusterId = ?1 and id in ?2 and progress.joinedOn <= ?3"
                                + " and (progress.leftOn is null or progress.leftOn >= ?4)",
                        clusterId,
                        ids,
                        until,
                        from)
                .stream()
                .map(Membership::id)
                .collect(Collectors.toSet());
    }

    Map<Tier, Long> activeByTier(UUID clusterId) {
        var active = new EnumMap<Tier, Long>(Tier.class);
        list("clusterId = ?1 and progress.state = ACTIVE", clusterId)
                .forEach(each -> active.merge(each.summary().tier(), 1L, Long::sum));
        return active;
    }

    /// Who was an active member at the end of that day, the oldest first.
    List<Membership> activeOn(UUID clusterId, LocalDate day) {
        var query = "clusterId = ?1 and progress.joinedOn <= ?2"
                + " and (progress.leftOn is null or progress.leftOn > ?2) order by id";
        return list(query, clusterId, day);
    }

    /// One row more than the page holds, where there are more; the oldest first.
    List<Membership> matching(UUID clusterId, MembershipFilter filter, PageRequest page) {
        var query = new StringBuilder("clusterId = ?1 and id > ?2");
        var values = new ArrayList<Object>(List.of(clusterId, page.afterIdOrFirst()));
        filter.conditions().forEach((condition, value) -> {
            values.add(value);
            query.append(" and ").append(condition.replace("?", "?" + values.size()));
        });
        return find(query + " order by id", values.toArray())
                .page(0, page.limit() + 1)
                .list();
    }
}
