package org.saphan.registry.entrepreneur;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.RedirectionException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.NotFound;
import org.saphan.registry.identification.SealedIdentification;

/// The entrepreneurs of the register.
@ApplicationScoped
class Entrepreneurs implements PanacheRepositoryBase<Entrepreneur, UUID> {

    private static final int PERMANENTLY = 308;

    private static final String ACTIVE = " and registration.status in ('SUBMITTED', 'REGISTERED', 'SUSPENDED')";

    private static final String IN_PROGRAMME =
            "select 1 from known_enrolment k where k.state in ('SELECTED', 'ENROLLED', 'GRADUATED')";

    private static final String PROMOTED = "select 1 from known_enrolment k where k.promoted_on is not null";

    Entrepreneur require(UUID id) {
        var entrepreneur = findByIdOptional(id).orElseThrow(() -> new NotFound("entrepreneur", id));
        if (entrepreneur.isErased()) {
            throw new Erased(id);
        }
        return entrepreneur;
    }

    /// @throws RedirectionException to the registration into which this one was merged
    Entrepreneur requireUnmerged(UUID id) {
        var entrepreneur = require(id);
        var standing = entrepreneur.registration().mergedInto();
        if (standing != null) {
            throw new RedirectionException(PERMANENTLY, URI.create("entrepreneurs/" + standing));
        }
        return entrepreneur;
    }

    boolean isActive(SealedIdentification identification) {
        return count("identification.hash = ?1" + ACTIVE, identification.hash()) > 0;
    }

    boolean isActive(SealedIdentification identification, UUID byAnother) {
        return count("identification.hash = ?1 and id <> ?2" + ACTIVE, identification.hash(), byAnother) > 0;
    }

    boolean isActiveCommunityEnterprise(String code) {
        return count("profile.communityEnterpriseCode = ?1" + ACTIVE, code) > 0;
    }

    boolean isExternalNumberTaken(String externalNo, UUID byAnother) {
        return count("profile.externalNo = ?1 and id <> ?2", externalNo, byAnother) > 0;
    }

    /// Flushes what must be unique.
    ///
    /// @throws AlreadyRegistered when somebody else was faster by a moment with the identification
    /// @throws ExternalNumberTaken the same with the external number
    void flushUnique() {
        try {
            flush();
        } catch (PersistenceException lost) {
            var constraint = lost instanceof ConstraintViolationException broken ? broken.getConstraintName() : null;
            throw constraint == null
                    ? lost
                    : constraint.equals("entrepreneur_external_no")
                            ? new ExternalNumberTaken()
                            : new AlreadyRegistered();
        }
    }

    /// The next number of a district and year; the row stays locked until the transaction ends, so that none is
    /// given twice and none is left out.
    String nextRegistrationNo(String districtCode, int yearBE) {
        var last = (Number) getEntityManager()
                .createNativeQuery("""
                        insert into registration_number (district_code, year_be, last) values (?1, ?2, 1)
                        on conflict (district_code, year_be) do update set last = registration_number.last + 1
                        returning last""", Integer.class)
                .setParameter(1, districtCode)
                .setParameter(2, yearBE)
                .getSingleResult();
        return "OTOP-%s-%d-%05d".formatted(districtCode, yearBE, last.intValue());
    }

    /// The stage that follows from the programmes in which the entrepreneur is known to be.
    JourneyStage stageOf(UUID id) {
        if (isKnown(PROMOTED, id)) {
            return JourneyStage.SME;
        }
        return isKnown(IN_PROGRAMME, id) ? JourneyStage.IN_PROGRAMME : JourneyStage.OTOP;
    }

    private boolean isKnown(String enrolment, UUID id) {
        return !getEntityManager()
                .createNativeQuery("select 1 where exists (" + enrolment + " and k.entrepreneur_id = ?1)")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /// Entrepreneurs whose stage is not the one that follows from the programmes they are known to be in.
    List<UUID> behindTheirProgrammes(int most) {
        @SuppressWarnings("unchecked") // a native query of one column
        var ids = (List<UUID>) getEntityManager()
                .createNativeQuery(
                        "select e.id from entrepreneur e where e.erased_at is null and e.merged_into is null"
                                + " and ((e.journey_stage = 'OTOP' and exists ("
                                + IN_PROGRAMME + " and k.entrepreneur_id = e.id))"
                                + " or (e.journey_stage = 'IN_PROGRAMME' and not exists ("
                                + IN_PROGRAMME + " and k.entrepreneur_id = e.id))"
                                + " or (e.journey_stage <> 'SME' and exists ("
                                + PROMOTED + " and k.entrepreneur_id = e.id))) order by e.id",
                        UUID.class)
                .setMaxResults(most)
                .getResultList();
        return ids;
    }
}
