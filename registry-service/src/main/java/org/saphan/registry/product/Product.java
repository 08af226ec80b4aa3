package org.saphan.registry.product;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.registry.reason.ChangeReason;

/// Something that an entrepreneur makes.
@Entity
class Product {

    @Id
    private UUID id;

    private UUID entrepreneurId;
    private @Nullable String externalNo;
    private String nameTh;
    private @Nullable String nameEn;

    @Enumerated(EnumType.STRING)
    private ProductCategory category;

    @Enumerated(EnumType.STRING)
    private @Nullable Quadrant quadrant;

    private @Nullable String localWisdomStory;

    @SuppressWarnings("UnusedVariable") // the history reads it, in SQL
    private @Nullable String changeReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Product() {}

    static Product of(UUID entrepreneurId, ProductContent content) {
        var product = new Product();
        product.id = Ids.next();
        product.entrepreneurId = entrepreneurId;
        product.rewrite(content, new ChangeReason(null));
        return product;
    }

    void rewrite(ProductContent content, ChangeReason reason) {
        externalNo = content.externalNo();
        nameTh = content.nameTh();
        nameEn = content.nameEn();
        category = content.category();
        quadrant = content.quadrant();
        localWisdomStory = content.localWisdomStory();
        changeReason = reason.text();
    }

    void transferTo(UUID entrepreneur) {
        entrepreneurId = entrepreneur;
        changeReason = null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ProductState state() {
        return new ProductState(id, entrepreneurId, externalNo, nameTh, nameEn, category, quadrant, version);
    }

    ProductDetails details() {
        return new ProductDetails(
                id, entrepreneurId, externalNo, nameTh, nameEn, category, quadrant, localWisdomStory, version);
    }
}
