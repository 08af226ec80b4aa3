package org.saphan.marketing.ownwebsite;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.NotFound;
import org.saphan.http.outgoing.WebAddress;
import org.saphan.journal.known.KnownRows;

/// The websites.
@ApplicationScoped
class OwnWebsites implements PanacheRepositoryBase<OwnWebsite, UUID> {

    private static final String MATCHING = """
            select w.id, w.entrepreneur_id, w.programme_code, w.url, w.state, w.claimed_on, w.live_on,
            exists (select from counting_own_website c where c.id = w.id) counting
            from own_website w where w.id > ?
            and (?::uuid is null or w.entrepreneur_id = ?::uuid)
            and (?::text is null or w.programme_code = ?::text)
            and (?::text is null or w.state = ?::text)
            order by w.id limit ?""";

    private final KnownRows rows;

    OwnWebsites(KnownRows rows) {
        this.rows = rows;
    }

    OwnWebsite require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("own-website", id));
    }

    /// The website, which nobody else changes until the transaction ends.
    Optional<OwnWebsite> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isClaimed(WebAddress address) {
        return count("site = ?1 and state <> ?2", address.site(), OwnWebsiteState.RETIRED) > 0;
    }

    /// @throws WebsiteAlreadyClaimed when somebody else was faster by a moment
    void add(OwnWebsite website) {
        try {
            persistAndFlush(website);
        } catch (ConstraintViolationException broken) {
            throw "own_website_standing".equals(broken.getConstraintName()) ? new WebsiteAlreadyClaimed() : broken;
        }
    }

    /// The oldest first.
    List<OwnWebsiteSummary> matching(OwnWebsiteFilter filter, UUID after, int most) {
        return rows.list(
                MATCHING,
                OwnWebsiteSummary::read,
                after,
                filter.entrepreneur,
                filter.entrepreneur,
                filter.programme,
                filter.programme,
                filter.state,
                filter.state,
                most);
    }
}
