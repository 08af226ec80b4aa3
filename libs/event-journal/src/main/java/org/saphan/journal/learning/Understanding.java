package org.saphan.journal.learning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.saphan.journal.learning.Misunderstanding.ATTRIBUTE_INVALID;
import static org.saphan.journal.learning.Misunderstanding.ATTRIBUTE_MISSING;
import static org.saphan.journal.learning.Misunderstanding.INVALID;
import static org.saphan.journal.learning.Misunderstanding.NOT_JSON;
import static org.saphan.journal.learning.Misunderstanding.WRONG_KEY;
import static org.saphan.journal.learning.Misunderstanding.WRONG_SHAPE;
import static org.saphan.journal.learning.Misunderstanding.WRONG_TOPIC;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventJson;
import org.saphan.journal.EventType;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Makes out what a message says, or why it can never be understood.
@Singleton
class Understanding {

    private static final int LONGEST_SUBJECT = 200;

    private final Validator validator;

    Understanding(Validator validator) {
        this.validator = validator;
    }

    <T> Understood<T> of(Message message, Projection<T> projection) throws NotUnderstood {
        if (message.isTombstone() && message.header(Message.TYPE) == null) {
            return new Understood.Nothing<>();
        }
        var type = typeOf(message);
        var subject = subjectOf(message);
        var sequence = sequenceOf(message);
        var time = timeOf(message);
        if (type.erases()) {
            return new Understood.Gone<>(subject, sequence, time);
        }
        var payload = message.payload();
        if (payload == null) {
            return new Understood.Nothing<>();
        }
        var data = dataOf(payload, projection.shape());
        return new Understood.Told<>(
                new Heard<>(subject, sequence, type.toString(), time, message.header(Message.AGENCY), data));
    }

    private static EventType typeOf(Message message) throws NotUnderstood {
        var version = required(message, Message.SPECVERSION);
        if (!version.startsWith("1.")) {
            throw new NotUnderstood(ATTRIBUTE_INVALID, "CloudEvents of version " + version);
        }
        try {
            var type = EventType.parse(required(message, Message.TYPE));
            if (!type.topic().equals(message.topic())) {
                throw new NotUnderstood(WRONG_TOPIC, type + " does not belong to " + message.topic());
            }
            return type;
        } catch (IllegalArgumentException notAType) {
            throw new NotUnderstood(ATTRIBUTE_INVALID, Message.TYPE + " is " + notAType.getMessage());
        }
    }

    private static String subjectOf(Message message) throws NotUnderstood {
        var subject = required(message, Message.SUBJECT);
        if (subject.length() > LONGEST_SUBJECT || subject.indexOf('\0') >= 0) {
            throw new NotUnderstood(ATTRIBUTE_INVALID, "the subject is no id");
        }
        if (!Bytes.wrap(subject.getBytes(UTF_8)).equals(message.key())) {
            throw new NotUnderstood(WRONG_KEY, "the key is not the subject " + subject);
        }
        return subject;
    }

    private static long sequenceOf(Message message) throws NotUnderstood {
        var text = required(message, Message.SEQUENCE);
        try {
            var sequence = Long.parseLong(text);
            if (sequence >= 0) {
                return sequence;
            }
        } catch (NumberFormatException notANumber) {
            throw new NotUnderstood(ATTRIBUTE_INVALID, "the sequence is no number: " + text);
        }
        throw new NotUnderstood(ATTRIBUTE_INVALID, "the sequence is negative: " + text);
    }

    private static Instant timeOf(Message message) throws NotUnderstood {
        var text = required(message, Message.TIME);
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notATime) {
            throw new NotUnderstood(ATTRIBUTE_INVALID, "the time is not RFC 3339: " + text);
        }
    }

    private static String required(Message message, String name) throws NotUnderstood {
        var value = message.header(name);
        if (value == null || value.isBlank()) {
            throw new NotUnderstood(ATTRIBUTE_MISSING, name + " is missing");
        }
        return value;
    }

    private <T> T dataOf(Bytes payload, Class<T> shape) throws NotUnderstood {
        var data = read(payload, shape);
        var broken = validator.validate(data);
        if (!broken.isEmpty()) {
            throw new NotUnderstood(
                    INVALID,
                    broken.stream()
                            .map(each -> each.getPropertyPath() + " " + each.getMessage())
                            .sorted()
                            .collect(Collectors.joining("; ")));
        }
        return data;
    }

    private static <T> T read(Bytes payload, Class<T> shape) throws NotUnderstood {
        try {
            @Nullable T data = EventJson.read(payload.get(), shape);
            if (data != null) {
                return data;
            }
        } catch (JsonParseException notJson) {
            throw new NotUnderstood(NOT_JSON, notJson.getOriginalMessage());
        } catch (JsonProcessingException misfit) {
            throw new NotUnderstood(WRONG_SHAPE, misfit.getOriginalMessage());
        } catch (IOException notText) {
            throw new NotUnderstood(NOT_JSON, notText.getMessage());
        }
        throw new NotUnderstood(WRONG_SHAPE, "the data is null");
    }
}
