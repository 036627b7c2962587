Words of death are answered by no template and go to a person at once

--> Joan Ames <ames@example.com>, 2026-03-02 10:00
subject: my husband

You people keep writing to my husband. He died in March. Shame on you.

<-- dana@example.org: handed-over
says: He died in March
<-- nothing
