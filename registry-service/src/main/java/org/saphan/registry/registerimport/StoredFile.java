package org.saphan.registry.registerimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.saphan.journal.database.Database;
import org.saphan.registry.personaldata.PersonalDataCipher;

/// The file of an unfinished import, in the database, in encrypted parts.
@ApplicationScoped
class StoredFile {

    private static final int PART_BYTES = 1 << 20;

    private final Database database;
    private final PersonalDataCipher cipher;

    StoredFile(Database database, PersonalDataCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /// @throws NotUtf8 when it is in another encoding
    void write(UUID importId, File file) {
        requireUtf8(file);
        database.tell(connection -> {
            var sql = "insert into import_part (import_id, number, content) values (?, ?, ?)";
            try (var in = new FileInputStream(file);
                    var insert = connection.prepareStatement(sql)) {
                insert.setObject(1, importId);
                var part = in.readNBytes(PART_BYTES);
                for (int number = 0; part.length > 0; number++) {
                    insert.setInt(2, number);
                    insert.setBytes(3, cipher.encrypt(part));
                    insert.executeUpdate();
                    part = in.readNBytes(PART_BYTES);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /// The file from its beginning; one part at a time is in memory.
    InputStream open(UUID importId) {
        return new Parts(importId);
    }

    void delete(UUID importId) {
        database.tell(connection -> {
            for (var table : new String[] {"import_part", "import_key"}) {
                try (var delete = connection.prepareStatement("delete from " + table + " where import_id = ?")) {
                    delete.setObject(1, importId);
                    delete.executeUpdate();
                }
            }
        });
    }

    private static void requireUtf8(File file) {
        try (var in = new InputStreamReader(new FileInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            in.transferTo(Writer.nullWriter());
        } catch (CharacterCodingException foreign) {
            throw new NotUtf8();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A part in the open; empty behind the last.
    private byte[] part(UUID importId, int number) {
        return database.ask(connection -> {
            var sql = "select content from import_part where import_id = ? and number = ?";
            try (var query = connection.prepareStatement(sql)) {
                query.setObject(1, importId);
                query.setInt(2, number);
                try (var rows = query.executeQuery()) {
                    return rows.next() ? cipher.decryptBytes(rows.getBytes(1)) : new byte[0];
                }
            }
        });
    }

    private final class Parts extends InputStream {

        private final UUID importId;
        private int number;
        private ByteArrayInputStream present;

        Parts(UUID importId) {
            this.importId = importId;
            present = new ByteArrayInputStream(part(importId, 0));
        }

        @Override
        public int read() {
            return isAtEnd() ? -1 : present.read();
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return isAtEnd() ? -1 : present.read(into, from, most);
        }

        private boolean isAtEnd() {
            if (present.available() == 0) {
                number++;
                present = new ByteArrayInputStream(part(importId, number));
            }
            return present.available() == 0;
        }
    }
}
