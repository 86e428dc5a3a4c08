/**
 * Names of tools that are words too, in some language of the resume model: "React to incidents" names no library,
 * "half-day sketch" no program, "platform access" no database.
 */
const COMMON_NAMES = new Set(
  `react go c r d sketch access excel word outlook teams swift spark docker scrum python ruby rust illustrator photoshop
  publisher project visio word pages numbers keynote notion slack zoom monday asana linear loop base box buffer canvas
  chef puppet salt ansible vault consul nomad packer vagrant helm argo flux hive pig storm flink kafka beam airflow
  luigi oracle sage xero wave fresh intercom front help drift segment amplitude heap hotjar maze miro figma framer
  principle flow bold shell bash make maven gradle ant spring play express next nest angular ember vue svelte backbone
  flask bottle pyramid rails sinatra phoenix elixir julia scala perl dart pascal ada logo basic lean six sigma prince
  lotus notes premiere after effects blender maya cinema unity unreal godot procreate affinity designer quark crystal
  tableau looker domo alteryx pivot agile kanban safe less nexus cypress selenium jest mocha jasmine karma postman insomnia
  stripe square plaid brave opera safari edge chrome buddy bamboo circle travis drone concourse gainsight zendesk
  lever rise outreach groove vend clio epic sage monitor gusto mosaic canvas brightspace paragon descartes mews opera rhino relativity jane halo remedy honeycomb locust
  teamwork apollo copper close primavera ciel nourish birdie cosmic orbis medico rio meditech spin ignition citect sims challenger
  sql sas stata edge ping lansweeper rev fusion solid inventor creo max harvest toggl office word press ghost hugo`.split(
    /\s+/,
  ),
);

/** True for a name that is also a word of everyday language. */
export function isCommonName(name: string): boolean {
  return COMMON_NAMES.has(name.toLowerCase());
}
