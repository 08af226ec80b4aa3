package org.saphan.plan.enrolledproduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.enrolment.EnrolmentHoldsNoPlace;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Takes a product of a selected entrepreneur into the programme.
@ApplicationScoped
class TakeUpProduct {

    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final ProductAdmission admission;
    private final EnrolledProducts products;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    TakeUpProduct(
            EnrolmentQueries enrolments,
            ProgrammeDuties duties,
            ProductAdmission admission,
            EnrolledProducts products,
            CallingAgency caller,
            Journal journal,
            Clock clock) {
        this.enrolments = enrolments;
        this.duties = duties;
        this.admission = admission;
        this.products = products;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    EnrolledProductDetails run(UUID enrolmentId, UUID productId) {
        var enrolment = enrolments.hold(enrolmentId);
        duties.require(enrolment.programmeCode(), Duty.SELECT, enrolment.provinceCode());
        EnrolmentHoldsNoPlace.check(enrolment);
        if (products.takesPart(enrolment.programmeCode(), productId)) {
            throw new ProductAlreadyEnrolled(enrolment.programmeCode(), productId);
        }
        var rating = admission.require(enrolment, productId);
        var product = EnrolledProduct.takeUp(enrolment, rating, caller.code(), BangkokDays.today(clock));
        products.persistAndFlush(product);
        journal.record(new EnrolledProductEvent.EnrolledProductTakenUp(product.published()));
        return product.details();
    }
}
