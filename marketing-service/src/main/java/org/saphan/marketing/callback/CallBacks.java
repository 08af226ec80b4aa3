package org.saphan.marketing.callback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;

/// The reports of channel partners' systems.
@ApplicationScoped
class CallBacks implements PanacheRepositoryBase<CallBack, UUID> {

    CallBack require(UUID channelId, UUID id) {
        return find("channelId = ?1 and id = ?2", channelId, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("call-back", id));
    }

    Optional<CallBack> under(UUID channelId, String partnerReference) {
        return find("channelId = ?1 and partnerReference = ?2", channelId, partnerReference)
                .firstResultOptional();
    }

    /// The one of the onboarding that happened last.
    Optional<CallBack> newest(UUID onboardingId) {
        return find("onboardingId = ?1 order by occurredAt desc", onboardingId).firstResultOptional();
    }

    /// @throws PartnerReferenceUsed when the partner has just used the reference for another onboarding
    void add(CallBack callBack, String partnerReference) {
        try {
            persistAndFlush(callBack);
        } catch (ConstraintViolationException broken) {
            throw "call_back_once".equals(broken.getConstraintName())
                    ? new PartnerReferenceUsed(partnerReference)
                    : broken;
        }
    }

    /// The oldest first; one row more than the page holds, where there are more.
    List<CallBack> ofChannel(UUID channelId, @Nullable UUID onboardingId, PageRequest page) {
        var values = new ArrayList<Object>(List.of(channelId, page.afterIdOrFirst()));
        if (onboardingId != null) {
            values.add(onboardingId);
        }
        var query = "channelId = ?1 and id > ?2" + (onboardingId == null ? "" : " and onboardingId = ?3");
        return find(query + " order by id", values.toArray())
                .page(0, page.limit() + 1)
                .list();
    }
}
