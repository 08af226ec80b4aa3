package org.saphan.registry.registerimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.saphan.http.Cursor;
import org.saphan.http.NotFound;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;

/// The imports.
@ApplicationScoped
class RegisterImports implements PanacheRepositoryBase<RegisterImport, UUID> {

    private static final UUID LAST = new UUID(-1L, -1L);

    RegisterImport require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("import", id));
    }

    /// The import, kept for the rest of the transaction.
    RegisterImport requireAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("import", id));
    }

    /// The oldest import that has not ended.
    Optional<UUID> next() {
        return find("state in ('WAITING', 'RUNNING') order by id").page(0, 1).stream()
                .map(RegisterImport::id)
                .findFirst();
    }

    /// The imports, the newest first.
    Page<ImportDetails> page(PageRequest request) {
        var after = request.afterId();
        var from = after == null ? LAST : after;
        var rows = find("id < ?1 order by id desc", from).page(0, request.limit() + 1).list().stream()
                .map(RegisterImport::details)
                .toList();
        return Page.of(rows, request.limit(), row -> Cursor.of(row.importId()));
    }
}
