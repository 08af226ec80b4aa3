package org.saphan.marketing.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;

/// Decides on applications, and says on which facts.
@ApplicationScoped
public class Admission {

    private final BasisProofs proofs;
    private final NamedProducts products;
    private final Standings standings;

    Admission(BasisProofs proofs, NamedProducts products, Standings standings) {
        this.proofs = proofs;
        this.products = products;
        this.standings = standings;
    }

    /// @throws BasisRequired when nothing that is known proves the basis
    /// @throws NotEligible with every rule that the entrepreneur or its products break
    /// @throws ConsentRequired when the entrepreneur does not consent to be marketed
    public AdmissionFacts require(Application application) {
        var proof = proofs.require(application);
        var ratings = products.ratings(application);
        var broken = new ArrayList<>(standings.brokenBy(application.entrepreneurId()));
        broken.addAll(products.broken(application, ratings));
        if (!broken.isEmpty()) {
            throw new NotEligible(application.entrepreneurId(), broken);
        }
        return new AdmissionFacts(
                standings.require(application.entrepreneurId()),
                proof.enrolment(),
                proof.run(),
                proof.assessments(),
                ratings);
    }
}
