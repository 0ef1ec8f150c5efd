-- What a thing at one provider is elsewhere, with how that was found.
create table identity_links (
  kind            text not null check (kind in ('track', 'artist', 'album')),
  provider        text not null,
  provider_id     text not null check (provider_id <> ''),
  anchor_provider text not null,
  anchor_id       text not null check (anchor_id <> ''),
  method          text not null check (method in ('REQUESTED', 'ISRC', 'UPC', 'MBID', 'EXTERNAL_LINK', 'SEARCH', 'MANUAL')),
  confidence      double precision not null check (confidence between 0 and 1),
  decided_by      text not null check (decided_by in ('rule', 'admin')),
  first_seen_at   timestamptz not null default now(),
  decided_at      timestamptz not null default now(),
  primary key (kind, provider, provider_id)
);
comment on table identity_links is 'Evidence that a thing at a provider is the thing that its anchor names; a thing belongs to one cluster.';
comment on column identity_links.provider is 'The name in the schema''s enum Provider: SPOTIFY, APPLE_MUSIC and so on.';
comment on column identity_links.anchor_provider is 'With anchor_id the name of the cluster: the best anchor when it was formed.';
comment on column identity_links.decided_by is 'rule: may be renewed or moved by a later match. admin: outlives every refresh.';
comment on column identity_links.decided_at is 'When the link was last changed, not when it was last confirmed.';
create index identity_links_by_anchor on identity_links (kind, anchor_provider, anchor_id);

-- A provider's Retry-After: survives restarts, holds for every process.
create table provider_blocks (
  provider      text primary key,
  blocked_until timestamptz not null,
  reason        text not null,
  recorded_at   timestamptz not null default now()
);
comment on table provider_blocks is 'Until when a provider asked to be left alone; one row a provider, the later end wins.';
comment on column provider_blocks.provider is 'The slug: spotify, apple-music and so on, with a suffix for a token host.';

-- Invalidations of the cache: an entry holds only while the versions that it was loaded under do.
create table cache_versions (
  tag       text primary key,
  version   integer not null check (version > 0),
  raised_at timestamptz not null default now()
);
comment on table cache_versions is 'How often a tag of the cache was invalidated; a tag without a row has version 0.';
comment on column cache_versions.tag is 'provider, provider/data type, or provider/data type/key.';
