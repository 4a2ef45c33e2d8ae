create table editions (
    jurisdiction   varchar(16)              not null,
    content_hash   varchar(128)             not null,
    engine_version varchar(64)              not null,
    first_seen     timestamp with time zone not null,
    primary key (jurisdiction, content_hash, engine_version)
);
