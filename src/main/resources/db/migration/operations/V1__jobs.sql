-- What is to be done next and by which node it is being done: the table of db-scheduler, under our name.
create table operations_job (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            bytea,
    execution_time       timestamp(6) with time zone not null,
    picked               boolean not null,
    picked_by            varchar(200),
    last_success         timestamp(6) with time zone,
    last_failure         timestamp(6) with time zone,
    consecutive_failures int,
    last_heartbeat       timestamp(6) with time zone,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index operations_job_execution_time on operations_job (execution_time);
create index operations_job_last_heartbeat on operations_job (last_heartbeat);
