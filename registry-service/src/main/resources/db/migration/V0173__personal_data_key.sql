-- The keys of the personal data, sealed under a key of the key file. One pair is in effect; an exchange replaces it.
create table personal_data_key (
    single boolean not null default true,
    number integer not null,
    -- Which key of the file opens it: a fingerprint, never the key.
    file_key text not null,
    -- The key that seals and the key that hashes, sealed, in base64.
    data_keys text not null,
    -- The keys of files that were in use before, by their fingerprints: none is taken into use again.
    former_file_keys text[] not null,
    since timestamptz not null default now(),
    constraint personal_data_key_pk primary key (single),
    constraint personal_data_key_single check (single)
);
