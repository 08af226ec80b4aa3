package org.saphan.registry.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;
import org.saphan.registry.product.RegisteredProducts;

/// Enters a certificate of a product (S4-09).
@ApplicationScoped
class GrantCertification {

    private final Certifications certifications;
    private final RegisteredProducts products;
    private final RegisteredEntrepreneurs entrepreneurs;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    GrantCertification(
            Certifications certifications,
            RegisteredProducts products,
            RegisteredEntrepreneurs entrepreneurs,
            Journal journal,
            CallingAgency caller,
            Clock clock) {
        this.certifications = certifications;
        this.products = products;
        this.entrepreneurs = entrepreneurs;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    CertificationDetails run(UUID productId, NewCertification granted) {
        var product = products.require(productId);
        caller.requireSteward("CDD", "certifications");
        entrepreneurs.requireActive(product.entrepreneurId());
        var certification = Certification.grant(product, granted);
        try {
            certifications.persistAndFlush(certification);
        } catch (ConstraintViolationException known) {
            throw new CertificateEnteredBefore(granted.standard());
        }
        journal.record(new CertificationGranted(certification.state()));
        return certification.detailsOn(BangkokDays.today(clock));
    }
}
