package org.saphan.cluster.provincetarget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.NotFound;

/// The targets of the provinces.
@ApplicationScoped
class ProvinceTargets implements PanacheRepositoryBase<ProvinceTarget, String> {

    Optional<ProvinceTarget> of(String province, int year) {
        return findByIdOptional(ProvinceTarget.idOf(province, year));
    }

    ProvinceTarget require(String province, int year) {
        return of(province, year)
                .orElseThrow(() -> new NotFound("province target", ProvinceTarget.idOf(province, year)));
    }

    /// @throws ProvinceTargetAlreadySet when somebody else was faster
    void add(ProvinceTarget target, String province, int year) {
        try {
            persistAndFlush(target);
        } catch (ConstraintViolationException broken) {
            throw String.valueOf(broken.getConstraintName()).startsWith("province_target_")
                    ? new ProvinceTargetAlreadySet(province, year)
                    : broken;
        }
    }
}
