-- A telephone number, where the entrepreneur gives one: encrypted, found by a keyed hash, shown by its last digits.
alter table entrepreneur
    add column phone_cipher bytea,
    add column phone_hash bytea,
    add column phone_tail text,
    add constraint entrepreneur_phone_whole check (
        (phone_cipher is null) = (phone_hash is null) and (phone_cipher is null) = (phone_tail is null));

create index entrepreneur_phone on entrepreneur (phone_hash) where phone_hash is not null;
