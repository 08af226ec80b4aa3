package org.saphan.registry.product;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;
import org.saphan.registry.entrepreneur.EntrepreneurKind;

/// The products of the register.
@ApplicationScoped
class Products implements PanacheRepositoryBase<Product, UUID> {

    Product require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("product", id));
    }

    boolean isExternalNumberTaken(String externalNo, UUID byAnother) {
        return count("externalNo = ?1 and id <> ?2", externalNo, byAnother) > 0;
    }

    Optional<ProductFacts> facts(UUID id) {
        @SuppressWarnings("unchecked") // a native query of known columns
        var rows = (List<Object[]>) getEntityManager()
                .createNativeQuery("""
                        select p.entrepreneur_id, p.category, e.kind, e.subdistrict_code
                        from product p join entrepreneur e on e.id = p.entrepreneur_id where p.id = ?1""", Object[].class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(row -> facts(id, row)).findFirst();
    }

    private static ProductFacts facts(UUID id, Object[] row) {
        return new ProductFacts(
                id,
                (UUID) row[0],
                ProductCategory.valueOf((String) row[1]),
                EntrepreneurKind.valueOf((String) row[2]),
                (String) row[3]);
    }

    /// One row more than the page holds, where there are more.
    List<Product> of(UUID entrepreneurId, PageRequest page) {
        var from = page.afterIdOrFirst();
        return find("entrepreneurId = ?1 and id > ?2 order by id", entrepreneurId, from)
                .page(0, page.limit() + 1)
                .list();
    }

    /// One row more than the page holds, where there are more.
    List<Product> matching(ProductFilter filter, PageRequest page) {
        var conditions = filter.conditions().and("p.id > ?", page.afterId());
        var query = getEntityManager()
                .createNativeQuery(
                        "select p.* from product p join entrepreneur e on e.id = p.entrepreneur_id" + conditions.where()
                                + " order by p.id",
                        Product.class);
        conditions.bind(query::setParameter);
        @SuppressWarnings("unchecked") // a native query of products
        var rows = (List<Product>) query.setMaxResults(page.limit() + 1).getResultList();
        return rows;
    }
}
