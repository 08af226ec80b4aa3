package org.saphan.registry.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.registry.product.ProductFacts;

/// A certificate of a product.
@Entity
class Certification {

    @Id
    private UUID id;

    private UUID productId;
    private UUID entrepreneurId;

    @Enumerated(EnumType.STRING)
    private Standard standard;

    private @Nullable String standardName;
    private String certificateNo;
    private String issuedBy;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable LocalDate revokedOn;
    private @Nullable String revocationReason;
    private boolean expired;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Certification() {}

    static Certification grant(ProductFacts product, NewCertification granted) {
        granted.requireConsistent();
        var certification = new Certification();
        certification.id = Ids.next();
        certification.productId = product.productId();
        certification.entrepreneurId = product.entrepreneurId();
        certification.standard = granted.standard();
        certification.standardName = granted.standardName();
        certification.certificateNo = granted.certificateNo();
        certification.issuedBy = granted.issuedBy();
        certification.validFrom = granted.validFrom();
        certification.validTo = granted.validTo();
        return certification;
    }

    /// Takes the certificate back, which has an effect only while it holds.
    void revoke(Revocation revocation, LocalDate today) {
        var status = statusOn(today);
        if (status != CertificationStatus.GRANTED) {
            throw new CertificationNotInForce(status);
        }
        if (revocation.revokedOn().isBefore(validFrom)) {
            throw new RevokedBeforeGranted(validFrom);
        }
        revokedOn = revocation.revokedOn();
        revocationReason = revocation.reason();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    CertificationState state() {
        return new CertificationState(
                id, productId, entrepreneurId, standard, validFrom, validTo, announcedStatus(), revokedOn, version);
    }

    CertificationDetails detailsOn(LocalDate today) {
        return new CertificationDetails(
                id,
                productId,
                entrepreneurId,
                standard,
                standardName,
                certificateNo,
                issuedBy,
                validFrom,
                validTo,
                statusOn(today),
                revokedOn,
                revocationReason,
                version);
    }

    private CertificationStatus statusOn(LocalDate today) {
        var isOver = validTo != null && validTo.isBefore(today);
        return revokedOn == null && isOver ? CertificationStatus.EXPIRED : announcedStatus();
    }

    private CertificationStatus announcedStatus() {
        if (revokedOn != null) {
            return CertificationStatus.REVOKED;
        }
        return expired ? CertificationStatus.EXPIRED : CertificationStatus.GRANTED;
    }
}
