export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/embed*.ts', 'src/data/**', 'src/locales/**'],
  outdir: 'dist',
  litelement: true,
};
