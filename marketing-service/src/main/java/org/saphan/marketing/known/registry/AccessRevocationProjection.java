package org.saphan.marketing.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import org.saphan.http.AccessCheck;
import org.saphan.journal.Heard;
import org.saphan.journal.Learnt;
import org.saphan.journal.Projection;

/// Learns whose tokens count no more, and has them refused at once.
@ApplicationScoped
class AccessRevocationProjection implements Projection<PublishedAccessRevocation> {

    private final KnownAccessRevocations revocations;
    private final AccessCheck check;

    AccessRevocationProjection(KnownAccessRevocations revocations, AccessCheck check) {
        this.revocations = revocations;
        this.check = check;
    }

    @Override
    public String topic() {
        return "registry.access-revocation.v1";
    }

    @Override
    public Class<PublishedAccessRevocation> shape() {
        return PublishedAccessRevocation.class;
    }

    @Override
    public String table() {
        return "known_access_revocation";
    }

    @Override
    public void learn(List<Heard<PublishedAccessRevocation>> batch) {
        revocations.learn(batch);
    }

    void onNews(@ObservesAsync Learnt learnt) {
        if (learnt.topic().equals(topic())) {
            check.renew();
        }
    }
}
