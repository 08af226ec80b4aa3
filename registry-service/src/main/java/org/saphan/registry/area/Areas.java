package org.saphan.registry.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import org.saphan.http.Cursor;
import org.saphan.http.NotFound;
import org.saphan.http.Page;

/// The administrative areas.
@ApplicationScoped
public class Areas implements PanacheRepositoryBase<Area, String> {

    private static final String IN_FORCE = "validFrom <= :on and (validTo is null or validTo >= :on)";

    /// Whether the subdistrict is in force on the day (R2).
    public boolean existsOn(String subdistrictCode, LocalDate on) {
        var wanted = new HashMap<String, Object>();
        wanted.put("code", subdistrictCode);
        wanted.put("level", AreaLevel.SUBDISTRICT);
        wanted.put("on", on);
        return count("code = :code and level = :level and " + IN_FORCE, wanted) == 1;
    }

    Area require(String code) {
        return findByIdOptional(code).orElseThrow(() -> new NotFound("area", code));
    }

    /// The wanted areas by code.
    Page<AreaDetails> page(AreaFilter filter) {
        var query = new StringBuilder("code > :after");
        var wanted = new HashMap<String, Object>();
        var after = filter.after(1);
        wanted.put("after", after == null ? "" : after.key().getFirst());
        if (filter.level != null) {
            query.append(" and level = :level");
            wanted.put("level", filter.level);
        }
        if (filter.parent != null) {
            query.append(" and parentCode = :parent");
            wanted.put("parent", filter.parent);
        }
        if (filter.on != null) {
            query.append(" and ").append(IN_FORCE);
            wanted.put("on", filter.on);
        }
        if (filter.text != null) {
            query.append(" and (nameTh like :text escape '!' or lower(nameEn) like :text escape '!')");
            wanted.put("text", "%" + searched(filter.text) + "%");
        }
        var rows = find(query + " order by code", wanted).page(0, filter.limit() + 1).list().stream()
                .map(Area::details)
                .toList();
        return Page.of(rows, filter.limit(), row -> Cursor.of(row.code()));
    }

    private static String searched(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("([!%_])", "!$1");
    }
}
