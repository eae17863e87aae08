-- What a device of an organiser showed us, to check later that it is the same device. The secret itself never leaves the device.
create table passkey (
  credential_id varbinary(1023) not null primary key,
  venue_id uuid not null,
  organiser_id uuid not null,
  label varchar(160) not null,
  public_key blob not null,
  attestation_object blob not null,
  transports varchar(100) character set ascii not null,
  signature_count bigint not null,
  uv_initialized boolean not null,
  backup_eligible boolean not null,
  backup_state boolean not null,
  created_at datetime(3) not null,
  last_used_at datetime(3) not null,
  constraint passkey_of_venue foreign key (venue_id) references venue (venue_id),
  -- Who no longer organises does not come in with a passkey either.
  constraint passkey_of_organiser foreign key (organiser_id) references organiser (organiser_id) on delete cascade,
  index passkey_by_organiser (venue_id, organiser_id)
);
