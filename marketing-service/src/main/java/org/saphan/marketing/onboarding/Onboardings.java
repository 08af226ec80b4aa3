package org.saphan.marketing.onboarding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;

/// The onboardings.
@ApplicationScoped
class Onboardings implements PanacheRepositoryBase<Onboarding, UUID> {

    private static final String STANDING = "progress.state not in (CLOSED, REJECTED)";

    Onboarding require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("onboarding", id));
    }

    /// The onboarding, which nobody else changes until the transaction ends.
    Optional<Onboarding> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isStanding(UUID channelId, UUID entrepreneurId) {
        return count("channelId = ?1 and entrepreneurId = ?2 and " + STANDING, channelId, entrepreneurId) > 0;
    }

    /// In the same order whoever asks, so that two channels that close at once do not wait for each other.
    List<Onboarding> standingIn(UUID channelId) {
        return list("channelId = ?1 and " + STANDING + " order by entrepreneurId", channelId);
    }

    /// @throws AlreadyOnboarded when somebody else was faster by a moment
    void add(Onboarding onboarding) {
        try {
            persistAndFlush(onboarding);
        } catch (ConstraintViolationException broken) {
            throw "onboarding_standing".equals(broken.getConstraintName()) ? new AlreadyOnboarded() : broken;
        }
    }

    /// One row more than the page holds, where there are more; the oldest first.
    List<Onboarding> matching(OnboardingFilter filter, PageRequest page) {
        var query = new StringBuilder("id > ?1");
        var values = new ArrayList<Object>(List.of(page.afterIdOrFirst()));
        filter.conditions().forEach((condition, value) -> {
            values.add(value);
            query.append(" and ").append(condition.replace("?", "?" + values.size()));
        });
        return find(query + " order by id", values.toArray())
                .page(0, page.limit() + 1)
                .list();
    }
}
