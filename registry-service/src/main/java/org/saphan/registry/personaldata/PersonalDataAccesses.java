package org.saphan.registry.personaldata;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.Cursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.Purpose;

/// The log of unmasked reads. A read joins the transaction of who writes it down: no entry, no data.
@ApplicationScoped
public class PersonalDataAccesses implements PanacheRepositoryBase<PersonalDataAccess, UUID> {

    private final CallingAgency caller;
    private final Clock clock;

    PersonalDataAccesses(CallingAgency caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /// Writes down that the caller sees these fields of an entrepreneur now.
    public void enter(UUID entrepreneurId, Purpose purpose, List<String> fields) {
        persist(PersonalDataAccess.of(
                entrepreneurId, caller.code(), caller.subject(), purpose.text(), fields, clock.instant()));
    }

    /// The reads of an entrepreneur's data, the oldest first.
    public Page<AccessLogEntry> of(UUID entrepreneurId, PageRequest request) {
        var from = request.afterIdOrFirst();
        var rows = find("entrepreneurId = ?1 and id > ?2 order by id", entrepreneurId, from)
                .page(0, request.limit() + 1)
                .list();
        return Page.of(rows, request.limit(), row -> Cursor.of(row.id()), PersonalDataAccess::entry);
    }

    /// All reads of an entrepreneur's data, the oldest first.
    public List<AccessLogEntry> all(UUID entrepreneurId) {
        return find("entrepreneurId = ?1 order by id", entrepreneurId).stream()
                .map(PersonalDataAccess::entry)
                .toList();
    }

    /// Forgets the reads before a moment.
    public void forgetBefore(Instant moment) {
        delete("accessedAt < ?1", moment);
    }
}
