package org.saphan.plan.enrolledproduct;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.plan.enrolment.EnrolmentFacts;
import org.saphan.plan.known.registry.KnownRating;

/// A product's part in a programme.
@Entity
class EnrolledProduct {

    @Id
    private UUID id;

    private UUID enrolmentId;
    private String programmeCode;
    private UUID productId;
    private UUID ratingId;
    private int roundYearBe;
    private int stars;
    private String takenUpBy;
    private LocalDate takenUpOn;
    private @Nullable LocalDate removedOn;
    private @Nullable String removalReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected EnrolledProduct() {}

    static EnrolledProduct takeUp(EnrolmentFacts enrolment, KnownRating rating, String agency, LocalDate day) {
        var product = new EnrolledProduct();
        product.id = Ids.next();
        product.enrolmentId = enrolment.id();
        product.programmeCode = enrolment.programmeCode();
        product.productId = rating.productId();
        product.ratingId = rating.id();
        product.roundYearBe = rating.roundYearBE();
        product.stars = rating.stars();
        product.takenUpBy = agency;
        product.takenUpOn = day;
        return product;
    }

    void remove(ProductRemoval removal) {
        if (removedOn != null) {
            throw new ProductAlreadyRemoved(productId);
        }
        removedOn = removal.removedOn();
        removalReason = removal.reason();
    }

    /// Whether it was with another enrolment before.
    boolean transferTo(UUID otherEnrolment) {
        if (removedOn != null || enrolmentId.equals(otherEnrolment)) {
            return false;
        }
        enrolmentId = otherEnrolment;
        return true;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    long version() {
        return version;
    }

    EnrolledProductPublished published() {
        return new EnrolledProductPublished(
                id, enrolmentId, programmeCode, productId, roundYearBe, stars, takenUpOn, removedOn, version);
    }

    EnrolledProductDetails details() {
        return new EnrolledProductDetails(
                id,
                enrolmentId,
                programmeCode,
                productId,
                ratingId,
                roundYearBe,
                stars,
                takenUpBy,
                takenUpOn,
                removedOn,
                removalReason,
                version);
    }
}
