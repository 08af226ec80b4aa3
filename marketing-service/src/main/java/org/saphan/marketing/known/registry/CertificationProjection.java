package org.saphan.marketing.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Learns which products are certified.
@ApplicationScoped
class CertificationProjection implements Projection<PublishedCertification> {

    private final KnownCertifications certifications;

    CertificationProjection(KnownCertifications certifications) {
        this.certifications = certifications;
    }

    @Override
    public String topic() {
        return "registry.certification.v1";
    }

    @Override
    public Class<PublishedCertification> shape() {
        return PublishedCertification.class;
    }

    @Override
    public String table() {
        return "known_certification";
    }

    @Override
    public void learn(List<Heard<PublishedCertification>> batch) {
        certifications.learn(batch);
    }
}
